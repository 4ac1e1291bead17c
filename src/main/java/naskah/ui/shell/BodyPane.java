package naskah.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import naskah.ui.editor.Caret;

/**
 * The pane of the body, whose scroll the window remembers (pixels from the top).
 *
 * @param caret where the caret stands on the screen, when it is in sight
 */
public record BodyPane(
        DeskPane pane, DoubleSupplier scroll, DoubleConsumer scrollTo, Supplier<Optional<Bounds>> caret, Consumer<Caret> reveal) {}
