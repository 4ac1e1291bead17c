package naskah.ui.shell;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/** The pane of the body, whose scroll the window remembers (pixels from the top). */
public record BodyPane(DeskPane pane, DoubleSupplier scroll, DoubleConsumer scrollTo) {}
