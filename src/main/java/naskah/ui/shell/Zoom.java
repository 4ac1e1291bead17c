package naskah.ui.shell;

import java.util.List;

/** The sizes that the window can be shown in, percent; each has its class in {@code zoom.css}. */
public final class Zoom {
    private static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);
    static final int LEAST = STEPS.getFirst();
    static final int MOST = STEPS.getLast();

    private Zoom() {}

    public static int larger(int zoom) {
        return STEPS.stream().filter(step -> step > zoom).findFirst().orElse(MOST);
    }

    public static int smaller(int zoom) {
        return STEPS.reversed().stream().filter(step -> step < zoom).findFirst().orElse(LEAST);
    }

    static int near(int zoom) {
        return STEPS.stream().filter(step -> step >= zoom).findFirst().orElse(MOST);
    }

    static String styleClass(int zoom) {
        return "zoom-" + zoom;
    }
}
