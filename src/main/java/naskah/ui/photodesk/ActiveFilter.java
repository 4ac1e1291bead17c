package naskah.ui.photodesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoQuery.Shape;
import naskah.storage.PhotoQuery.Usage;

/**
 * One condition of a query as a person sees and removes it.
 *
 * @param label   the key of its words
 * @param value   what fills them, perhaps nothing
 * @param without the query when it is gone
 */
public record ActiveFilter(String label, Object value, PhotoQuery without) {

    /** The conditions of a query in the order of the filters; its text is no filter. */
    public static List<ActiveFilter> of(PhotoQuery query) {
        List<ActiveFilter> active = new ArrayList<>();
        missing(query, active);
        usage(query, active);
        facets(query, active);
        shape(query, active);
        if (query.trashed()) {
            active.add(new ActiveFilter("photodesk.filter.trash", "", query.withTrashed(false)));
        }
        return active;
    }

    /** The query with no condition but its text. */
    public static PhotoQuery none(PhotoQuery query) {
        return PhotoQuery.text(query.text());
    }

    private static void missing(PhotoQuery query, List<ActiveFilter> active) {
        Arrays.stream(Missing.values()).filter(query.missing()::contains).forEach(each -> {
            Set<Missing> rest = EnumSet.allOf(Missing.class);
            rest.retainAll(query.missing());
            rest.remove(each);
            active.add(new ActiveFilter("photodesk.missing." + each, "", query.withMissing(rest)));
        });
    }

    private static void usage(PhotoQuery query, List<ActiveFilter> active) {
        Usage usage = query.usage();
        usage.used().ifPresent(used -> active.add(new ActiveFilter(
                "photodesk.used." + used,
                "",
                query.withUsage(new Usage(Optional.empty(), usage.in(), usage.rights())))));
        usage.in().ifPresent(article -> active.add(new ActiveFilter(
                "photodesk.used.in", article, query.withUsage(new Usage(usage.used(), Optional.empty(), usage.rights())))));
        usage.rights().ifPresent(state -> active.add(new ActiveFilter(
                "photodesk.rights." + state,
                "",
                query.withUsage(new Usage(usage.used(), usage.in(), Optional.empty())))));
    }

    private static void facets(PhotoQuery query, List<ActiveFilter> active) {
        Arrays.stream(Facet.values()).filter(query.facets()::containsKey).forEach(facet -> {
            Map<Facet, String> rest = new HashMap<>(query.facets());
            String value = rest.remove(facet);
            active.add(new ActiveFilter("photodesk.chip." + facet, value, query.withFacets(rest)));
        });
    }

    private static void shape(PhotoQuery query, List<ActiveFilter> active) {
        Shape shape = query.shape();
        shape.from().ifPresent(day -> active.add(dated("photodesk.chip.from", day, query,
                new Shape(Optional.empty(), shape.until(), shape.orientation(), shape.width()))));
        shape.until().ifPresent(day -> active.add(dated("photodesk.chip.until", day, query,
                new Shape(shape.from(), Optional.empty(), shape.orientation(), shape.width()))));
        shape.orientation().ifPresent(each -> active.add(new ActiveFilter("photodesk.orientation." + each, "",
                query.withShape(new Shape(shape.from(), shape.until(), Optional.empty(), shape.width())))));
        if (shape.width() > 0) {
            active.add(new ActiveFilter("photodesk.chip.width", shape.width(),
                    query.withShape(new Shape(shape.from(), shape.until(), shape.orientation(), 0))));
        }
    }

    private static ActiveFilter dated(String label, LocalDate day, PhotoQuery query, Shape rest) {
        return new ActiveFilter(label, day.toString(), query.withShape(rest));
    }
}
