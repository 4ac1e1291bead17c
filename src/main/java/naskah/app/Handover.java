package naskah.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import naskah.aftermath.Aftermaths;
import naskah.article.Article;
import naskah.article.correction.Aftermath;
import naskah.cli.HandedOver;
import naskah.cli.Tools;
import naskah.format.folder.ExportFolder;
import naskah.format.folder.Exported;
import naskah.format.folder.Renditions;
import naskah.format.folder.Watch;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.json.ArticleJson;
import naskah.house.House;
import naskah.photo.PhotoReader;
import naskah.rights.Blocked;
import naskah.rights.RightsGate;
import naskah.storage.Clearance;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** Exports from a data folder, the same for the window and the command line; made pictures are kept in its cache. */
final class Handover implements Tools.Handover {
    private final PhotoReader reader;
    private final InstantSource clock;

    Handover(PhotoReader reader, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public HandedOver write(Tools.Package content, Path out) throws IOException, StorageException {
        return write(content, out, Watch.NONE);
    }

    HandedOver write(Tools.Package content, Path out, Watch watch) throws IOException, StorageException {
        Clearance clearance = content.folder().workflow().clearance(content.stored().article(), clock.instant());
        Optional<HandedOver> withheld = HandedOver.withheld(clearance);
        if (withheld.isPresent()) {
            return withheld.get();
        }
        Aftermath aftermath = Aftermaths.of(content.folder(), content.stored().article().id(), clearance, content.house().zone());
        Article told = aftermath.told(content.stored().article());
        List<Blocked> blocked = new RightsGate(content.desk()).blocked(told, clock.instant());
        return blocked.isEmpty()
                ? new HandedOver.Written(cleared(content, told, aftermath, out, watch))
                : new HandedOver.Barred(blocked);
    }

    private Exported cleared(Tools.Package content, Article told, Aftermath aftermath, Path out, Watch watch)
            throws IOException {
        DataFolder folder = content.folder();
        House house = content.house();
        ExportFolder export = new ExportFolder(
                new HtmlPage(house, template(folder)).telling(aftermath),
                (article, pictures) -> ArticleJson.exported(article, house, pictures, aftermath),
                new FolderPhotos(folder.photos()),
                new Renditions(reader, folder.path().resolve("cache").resolve("pages")));
        return export.write(told, content.stored().savedAt(), out, content.parts(), watch);
    }

    /** The house's own template and stylesheet, {@code template/} in the data folder, or the standard ones. */
    static PageTemplate template(DataFolder folder) throws IOException {
        Path own = folder.path().resolve("template");
        return Files.isDirectory(own) ? PageTemplate.from(own) : PageTemplate.standard();
    }
}
