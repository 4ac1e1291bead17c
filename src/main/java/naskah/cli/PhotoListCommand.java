package naskah.cli;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import naskah.house.House;
import naskah.rights.RightsBadge;
import naskah.rights.RightsWords;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists photos of the library, last taken in first. */
@Command(name = "list")
final class PhotoListCommand implements Callable<Integer> {
    private static final int SHORT_ID = 12;

    private final Errand errand;

    @Option(names = "--query", paramLabel = "Q", descriptionKey = "photo.query")
    private String query = "";

    @Option(names = "--missing", paramLabel = "caption|credit|alt", split = ",")
    private Set<PhotoQuery.Missing> missing = EnumSet.noneOf(PhotoQuery.Missing.class);

    @Option(names = "--rights", paramLabel = "STATE", converter = State.class)
    private PhotoQuery.RightsState rights;

    @Option(names = "--unused")
    private boolean unused;

    @Option(names = "--limit", paramLabel = "N", converter = Limit.class)
    private int limit = 50;

    @Option(names = "--json")
    private boolean json;

    PhotoListCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(folder -> {
            House house = errand.tools().houses().of(folder);
            List<PhotoSummary> rows = new PhotoPages(folder.library()).list(query(), limit);
            RightsWords words = new RightsWords(errand.messages(), house.zone());
            if (json) {
                Json.array(errand.console(), rows, row -> PhotoJson.row(row, words.badges(row, Instant.now())));
            } else {
                rows.forEach(row -> errand.print(line(row, words)));
            }
        });
    }

    private PhotoQuery query() {
        var usage = new PhotoQuery.Usage(
                unused ? Optional.of(false) : Optional.empty(), Optional.empty(), Optional.ofNullable(rights));
        return PhotoQuery.text(query).withMissing(missing).withUsage(usage);
    }

    private static String line(PhotoSummary row, RightsWords words) {
        String states = words.badges(row, Instant.now()).stream().map(RightsBadge::label).collect(Collectors.joining(", "));
        return String.join(
                "\t",
                row.photo().id().sha256().substring(0, SHORT_ID),
                filled(row.photo().fileName()),
                row.photo().size().width() + "×" + row.photo().size().height(),
                String.valueOf(row.uses()),
                filled(states),
                filled(row.photo().metadata().creditLine()),
                filled(row.photo().metadata().description()));
    }

    private static String filled(String text) {
        return text.isBlank() ? "-" : text.replace('\t', ' ');
    }

    /** "one-use" as well as "one_use". */
    static final class State implements ITypeConverter<PhotoQuery.RightsState> {
        @Override
        public PhotoQuery.RightsState convert(String value) {
            String name = value.strip().replace('-', '_').toUpperCase(Locale.ROOT);
            return EnumSet.allOf(PhotoQuery.RightsState.class).stream()
                    .filter(state -> state.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no state of rights: " + value));
        }
    }
}
