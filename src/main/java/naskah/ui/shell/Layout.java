package naskah.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import naskah.i18n.Language;

/** How the window looked when it was left: a new one looks the same. */
public record Layout(Bounds bounds, Dividers dividers, Look look) {
    public static final Layout FIRST = new Layout(
            new Bounds(Double.NaN, Double.NaN, 1440, 900, false),
            new Dividers(0.22, 0.68, true, true),
            new Look(false, 100, Language.INDONESIAN));

    /** Place and size in pixels; NaN leaves the place to the system. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {
        /** As it is on a screen of this size: a window without a place of its own fills a screen that is no larger. */
        public Bounds on(double screenWidth, double screenHeight) {
            boolean tight = Double.isNaN(x) && (width >= screenWidth || height >= screenHeight);
            return tight ? new Bounds(x, y, width, height, true) : this;
        }
    }

    /** Fractions of the window's width, and which side panes are wanted. */
    public record Dividers(double list, double preview, boolean listShown, boolean previewShown) {}

    /** @param zoom percent of the usual size */
    public record Look(boolean dark, int zoom, Language language) {
        public Look withDark(boolean other) {
            return new Look(other, zoom, language);
        }

        public Look withZoom(int other) {
            return new Look(dark, other, language);
        }

        public Look withLanguage(Language other) {
            return new Look(dark, zoom, other);
        }
    }

    public Layout {
        Objects.requireNonNull(bounds);
        Objects.requireNonNull(dividers);
        Objects.requireNonNull(look);
    }

    public Layout withLook(Look other) {
        return new Layout(bounds, dividers, other);
    }

    public Layout withBounds(Bounds other) {
        return new Layout(other, dividers, look);
    }

    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("x", String.valueOf(bounds.x()));
        values.put("y", String.valueOf(bounds.y()));
        values.put("width", String.valueOf(bounds.width()));
        values.put("height", String.valueOf(bounds.height()));
        values.put("maximized", String.valueOf(bounds.maximized()));
        values.put("list", String.valueOf(dividers.list()));
        values.put("preview", String.valueOf(dividers.preview()));
        values.put("listShown", String.valueOf(dividers.listShown()));
        values.put("previewShown", String.valueOf(dividers.previewShown()));
        values.put("dark", String.valueOf(look.dark()));
        values.put("zoom", String.valueOf(look.zoom()));
        values.put("language", look.language().tag());
        return values;
    }

    /** Reads {@link #values}; what is missing or makes no sense is as in {@link #FIRST}. */
    public static Layout of(Map<String, String> values) {
        Known known = new Known(values);
        Bounds bounds = new Bounds(
                known.number("x", Double.NaN, -20_000, 20_000),
                known.number("y", Double.NaN, -20_000, 20_000),
                known.number("width", FIRST.bounds.width, 400, 20_000),
                known.number("height", FIRST.bounds.height, 300, 20_000),
                known.flag("maximized", false));
        Dividers dividers = new Dividers(
                known.number("list", FIRST.dividers.list, 0.05, 0.6),
                known.number("preview", FIRST.dividers.preview, 0.3, 0.95),
                known.flag("listShown", true),
                known.flag("previewShown", true));
        Language language = "en".equals(values.get("language")) ? Language.ENGLISH : Language.INDONESIAN;
        int zoom = (int) known.number("zoom", 100, Zoom.LEAST, Zoom.MOST);
        return new Layout(bounds, dividers, new Look(known.flag("dark", false), Zoom.near(zoom), language));
    }

    private record Known(Map<String, String> values) {
        double number(String name, double otherwise, double least, double most) {
            try {
                double value = Double.parseDouble(values.getOrDefault(name, ""));
                return value >= least && value <= most ? value : otherwise;
            } catch (NumberFormatException unknown) {
                return otherwise;
            }
        }

        boolean flag(String name, boolean otherwise) {
            return Boolean.parseBoolean(values.getOrDefault(name, String.valueOf(otherwise)));
        }
    }
}
