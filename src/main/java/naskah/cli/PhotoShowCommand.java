package naskah.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.ArticleId;
import naskah.rights.RightsBadge;
import naskah.rights.RightsWords;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.storage.Waiver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all that is known of a photo, with every article that uses it. */
@Command(name = "show")
final class PhotoShowCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "PHOTO")
    private String id;

    @Option(names = "--json")
    private boolean json;

    PhotoShowCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Optional<Held> found = new NamedPhoto(errand, folder.library()).find(id);
        if (found.isEmpty()) {
            return;
        }
        Held held = found.get();
        List<Summary> uses = folder.library().uses(held.photo().id());
        RightsWords words = new RightsWords(errand.messages(), errand.tools().houses().of(folder).zone());
        List<RightsBadge> states = words.badges(held.photo().rights(), Instant.now(), !uses.isEmpty());
        List<Waiver> waivers = folder.library().waivers(held.photo().id());
        if (json) {
            Json.print(errand.console(), PhotoJson.answered(PhotoJson.whole(held, states, uses), waivers));
        } else {
            lines(held, states, uses).forEach(errand::print);
            waivers.forEach(waiver -> errand.print(line(waiver)));
        }
    }

    private static String line(Waiver waiver) {
        String article = waiver.article().map(ArticleId::value).orElse("-");
        return String.join("\t", "waived", waiver.by().name(), PhotoJson.lower(waiver.stop()), article, waiver.by().reason());
    }

    private static List<String> lines(Held held, List<RightsBadge> states, List<Summary> uses) {
        List<String> lines = new ArrayList<>();
        lines.add("id\t" + held.photo().id());
        lines.add("file\t" + held.photo().fileName());
        lines.add("size\t" + held.photo().size().width() + "×" + held.photo().size().height());
        held.photo().metadata().fields().forEach(
                field -> lines.add(PhotoFields.nameOf(field) + "\t" + held.photo().metadata().text(field)));
        held.embedded().differences().forEach(difference -> lines.add(
                PhotoFields.nameOf(difference.field()) + "\tIIM: " + difference.iim() + " | XMP: " + difference.xmp()));
        if (!held.photo().rights().agency().isBlank()) {
            lines.add("agency\t" + held.photo().rights().agency());
        }
        states.forEach(state -> lines.add("rights\t" + state.sentence()));
        uses.forEach(use -> lines.add("use\t" + use.id().value() + "\t" + use.card().headline()));
        return lines;
    }
}
