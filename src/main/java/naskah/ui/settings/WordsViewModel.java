package naskah.ui.settings;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.format.profile.BadLine;
import naskah.format.profile.Lines;
import naskah.format.profile.WordList;
import naskah.house.Pardon;
import naskah.house.Style;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/** The house's own words, and what it always lets stand. */
final class WordsViewModel {
    private static final Comparator<Pardon> BY_RULE = Comparator.comparing(Pardon::rule).thenComparing(Pardon::text);

    private final Desk desk;
    private final FileWords says;
    final ObservableList<String> words = FXCollections.observableArrayList();
    final ObservableList<Pardon> pardons = FXCollections.observableArrayList();
    final ObjectProperty<Note> note = new SimpleObjectProperty<>(Note.NONE);

    WordsViewModel(Desk desk) {
        this.desk = desk;
        this.says = new FileWords(desk);
    }

    void show(Style style) {
        words.setAll(new TreeSet<>(style.words()));
        pardons.setAll(style.pardons().stream().sorted(BY_RULE).toList());
    }

    Set<String> words() {
        return Set.copyOf(words);
    }

    Set<Pardon> pardons() {
        return Set.copyOf(pardons);
    }

    /** False, with a note, when what was typed is not one word. */
    boolean add(String typed) {
        var word = WordList.word(typed);
        if (word.isEmpty()) {
            note.set(Note.wrong(says.sentence(BadLine.Reason.NOT_A_WORD, typed.strip())));
            return false;
        }
        boolean isNew = addAll(Set.of(word.get())) == 1;
        note.set(isNew ? Note.NONE : Note.hint(desk.text("settings.word.there", word.get())));
        return true;
    }

    void remove(String word) {
        words.remove(word);
        note.set(Note.NONE);
    }

    void remove(Pardon pardon) {
        pardons.remove(pardon);
    }

    void importFrom(Path file) {
        desk.lanes().working().run(() -> WordList.read(file), this::take, failure -> note.set(says.refused(failure)));
    }

    private void take(Lines<String> lines) {
        int added = addAll(lines.taken());
        int known = lines.taken().size() - added;
        note.set(says.taken(desk.text("settings.word.imported", added, known), lines.refused()));
    }

    /** How many of them are new. */
    private int addAll(Collection<String> more) {
        Set<String> next = new HashSet<>(words);
        int before = next.size();
        next.addAll(more);
        if (next.size() > before) {
            words.setAll(new TreeSet<>(next));
        }
        return next.size() - before;
    }
}
