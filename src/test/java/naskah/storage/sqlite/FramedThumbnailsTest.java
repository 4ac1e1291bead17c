package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javax.imageio.ImageIO;
import naskah.house.Slot;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Turn;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramedThumbnailsTest {
    private static final Redaction TOP_LEFT = new Redaction(new Box(0, 0, 0.5, 0.5), Redaction.Kind.COVER);

    @TempDir
    private Path directory;

    private DataFolder folder;
    private PhotoId photo;

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), InstantSource.system(), SqliteDataFolder.Mode.JOB);
        Path file = Pictures.file(directory, "a.jpg", Pictures.jpeg(800, 400));
        photo = ((PhotoRead.Ok) folder.photos().add(file, "a.jpg")).photo().id();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void aThumbnailShowsThePhotoAsItIsFramedAndEachFramingIsAFileOfItsOwn() throws Exception {
        Path before = folder.photos().thumbnail(photo, 160);
        assertThat(look(before)).isEqualTo("RGBW");
        frame(Framing.AS_SHOT.withTurn(Turn.HALF));
        Path after = folder.photos().thumbnail(photo, 160);
        assertThat(look(after)).isEqualTo("WBGR");
        frame(Framing.AS_SHOT);
        assertThat(folder.photos().thumbnail(photo, 160)).isEqualTo(before);
    }

    @Test
    void aRedactionIsInEveryThumbnailAlsoWhereOneWasMadeBefore() throws Exception {
        for (int side : new int[] {160, 320, 720}) {
            folder.photos().thumbnail(photo, side);
        }
        frame(Framing.AS_SHOT.withRedactions(List.of(TOP_LEFT)));
        for (int side : new int[] {160, 320, 720}) {
            assertThat(look(folder.photos().thumbnail(photo, side))).isEqualTo("?GBW");
        }
        assertThat(look(folder.photos().asShot(photo, 320))).isEqualTo("RGBW");
    }

    @Test
    void whatASlotShowsIsMadeOnceAndAnewWhenItsCropMoves() throws Exception {
        Cut square = new Cut(Slot.SQUARE, 320);
        frame(Framing.AS_SHOT.withCrop("square", new Crop(new Box(0, 0, 0.25, 0.5), true)));
        Path left = folder.photos().cut(photo, square);
        assertThat(look(left)).isEqualTo("RRRR");
        assertThat(folder.photos().cut(photo, square)).isEqualTo(left);
        frame(Framing.AS_SHOT.withCrop("square", new Crop(new Box(0.75, 0.5, 0.25, 0.5), true)));
        assertThat(look(folder.photos().cut(photo, square))).isEqualTo("WWWW");
    }

    private void frame(Framing framing) throws Exception {
        Held held = folder.library().find(photo).orElseThrow();
        assertThat(folder.library().keep(held.photo().withFraming(framing), held.revision())).isInstanceOf(Kept.Ok.class);
    }

    private static String look(Path file) throws Exception {
        BufferedImage picture = ImageIO.read(file.toFile());
        return Pictures.look(picture);
    }
}
