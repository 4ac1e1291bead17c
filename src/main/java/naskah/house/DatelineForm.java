package naskah.house;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How the house prints a dateline, run-in before the first paragraph; {@code {place}} and {@code {outlet}} are filled in.
 *
 * @param template the printed form with its closing mark and space, as in "{place}, {outlet} - "
 * @param capitals whether the place stands in capitals
 */
public record DatelineForm(String template, boolean capitals) {
    public static final DatelineForm PLACE_OUTLET = new DatelineForm("{place}, {outlet} - ", false);
    public static final DatelineForm CAPITALS_OUTLET = new DatelineForm("{place}, {outlet} - ", true);
    public static final DatelineForm PLACE_DASH = new DatelineForm("{place} - ", false);
    public static final DatelineForm CAPITALS_DASH = new DatelineForm("{place} – ", true);
    public static final DatelineForm OUTLET_PLACE = new DatelineForm("{outlet}, {place} - ", false);

    /** The forms a house may choose from, the default first. */
    public static final List<DatelineForm> ALL =
            List.of(PLACE_OUTLET, CAPITALS_OUTLET, PLACE_DASH, CAPITALS_DASH, OUTLET_PLACE);

    private static final Locale INDONESIAN = Locale.of("id");

    public DatelineForm {
        Objects.requireNonNull(template);
        if (!template.contains("{place}")) {
            throw new IllegalArgumentException("a dateline form names its place: " + template);
        }
    }

    /** The dateline as it stands before the first paragraph; empty when there is no place. */
    public String render(String place, String outlet) {
        if (place.isBlank()) {
            return "";
        }
        String shown = capitals ? place.toUpperCase(INDONESIAN) : place;
        String form = outlet.isBlank() ? "{place} - " : template;
        return form.replace("{place}", shown).replace("{outlet}", outlet);
    }
}
