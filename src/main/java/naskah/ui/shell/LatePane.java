package naskah.ui.shell;

import java.util.function.Supplier;

/** A part of the window that is built when somebody first wants it: most articles are opened and closed without it. */
final class LatePane {
    private final Supplier<DeskPane> maker;
    private DeskPane pane;

    LatePane(Supplier<DeskPane> maker) {
        this.maker = maker;
    }

    DeskPane get() {
        if (pane == null) {
            pane = maker.get();
        }
        return pane;
    }

    void dispose() {
        if (pane != null) {
            pane.dispose().run();
        }
    }
}
