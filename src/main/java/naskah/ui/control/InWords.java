package naskah.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Tells the choices of a list in words; they are chosen and never typed. */
public final class InWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public InWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new IllegalStateException("the choices are not typed");
    }
}
