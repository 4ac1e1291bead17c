package naskah.house;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

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

    private static final Pattern SLOT = Pattern.compile("\\{(place|outlet)}");
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
        String form = outlet.isBlank() && template.contains("{outlet}") ? "{place} - " : template;
        return SLOT.matcher(form).replaceAll(slot -> quoteReplacement(slot.group().equals("{place}") ? shown : outlet));
    }
}
