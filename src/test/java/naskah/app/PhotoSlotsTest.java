package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.WebpEncoder;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.rights.PhotoBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slots of photos written by the command line: their shape, their words, and nothing of what may not go out. */
class PhotoSlotsTest {
    @TempDir
    private Path temp;

    private Terminal terminal;
    private String photo;
    private String out;

    @BeforeEach
    void fill() throws Exception {
        terminal = new Terminal(temp.resolve("data"));
        photo = terminal.add("sawah.jpg", Pictures.jpeg(1000, 700)).sha256();
        out = temp.resolve("keluar").toString();
        terminal.run("photo", "set", photo, "description=Warga memanen <b>padi</b>", "creditLine=Warta", "altText=Sawah");
    }

    @Test
    void aSlotIsCutToItsShapeWithTheLibrarysWordsInside() throws Exception {
        Path file = temp.resolve("banner.jpg");
        assertThat(terminal.run("photo", "crop", photo, "--slot", "banner", "--width", "480", "--out", file.toString()).lines())
                .containsExactly(file.toString());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isEqualTo(270);
        PhotoMetadata words = ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "a")).photo().metadata();
        assertThat(words.description()).isEqualTo("Warga memanen <b>padi</b>");
        assertThat(words.creditLine()).isEqualTo("Warta");
        assertThat(words.altText()).isEqualTo("Sawah");
    }

    @Test
    void aSlotShowsTheCropThatTheDeskChose() throws Exception {
        terminal.open(folder -> new PhotoBook(folder.library()).change(new PhotoId(photo), (held, since) ->
                held.withFraming(held.framing().withCrop("square", new Crop(new Box(0, 0, 0.35, 0.5), true)))));
        Path file = temp.resolve("kotak.jpg");
        Terminal.Result result = terminal.run("photo", "crop", photo, "--slot", "square", "--out", file.toString());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(350);
        assertThat(picture.getHeight()).isEqualTo(350);
        assertThat(result.err()).contains("square", "350", "640");
    }

    @Test
    void everySlotIsExportedInTheWidthsThatItHasPixelsFor() throws Exception {
        Terminal.Result result = terminal.run("photo", "export", photo, "--out", out);
        String name = out + "/sawah-" + photo.substring(0, 8);
        assertThat(result.err()).isEmpty();
        assertThat(result.lines().stream().filter(file -> !file.endsWith(".webp"))).containsExactly(
                name + "-banner-480.jpg", name + "-banner-960.jpg", name + "-card-320.jpg", name + "-card-640.jpg",
                name + "-square-320.jpg", name + "-square-640.jpg", name + "-share-600.jpg", name + "-free-480.jpg", name + "-free-960.jpg");
        assertThat(result.lines()).hasSize(WebpEncoder.isHere() ? 18 : 9);
        for (String file : result.lines()) {
            assertThat(((PhotoRead.Ok) new BoundedPhotoReader().read(Path.of(file), "a")).photo().metadata().creditLine())
                    .isEqualTo("Warta");
        }
    }

    @Test
    void aPhotoThatMayNotGoOutIsKeptBackUnlessSomebodyAnswers() {
        terminal.run("photo", "set", photo, "withdrawn=salah orang");
        Path file = temp.resolve("a.jpg");
        Terminal.Result refused = terminal.run("photo", "crop", photo, "--slot", "card", "--out", file.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("salah orang", "--waive");
        assertThat(file).doesNotExist();
        assertThat(terminal.run("photo", "export", photo, "--out", out).code()).isEqualTo(1);
        assertThat(temp.resolve("keluar")).doesNotExist();
        assertThat(terminal.run("photo", "crop", photo, "--slot", "card", "--out", file.toString(), "--waive", "Ratri",
                "--reason", "izin").code()).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(terminal.run("photo", "show", photo).out()).contains("waived\tRatri\twithdrawn\t-\tizin");
        assertThat(terminal.run("photo", "show", photo, "--json").out()).contains("\"name\" : \"Ratri\"");
        assertThat(terminal.run("photo", "export", photo, "--out", out).code()).isZero();
    }

    @Test
    void whereThereArePersonsAPhotoIsAnsweredForInTheirOwnName() {
        terminal.run("photo", "set", photo, "withdrawn=salah orang");
        terminal.staff();
        Terminal.Result nobody = terminal.run("photo", "export", photo, "--out", out, "--waive", "Ratri", "--reason", "izin");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("--as");
        assertThat(temp.resolve("keluar")).doesNotExist();
        assertThat(terminal.run("photo", "export", photo, "--out", out, "--waive", "--as", "ratri", "--reason", "izin").code()).isZero();
        assertThat(terminal.run("photo", "show", photo).out()).contains("waived\tRatri");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        assertThat(terminal.run("photo", "crop", photo, "--slot", "sampul", "--out", temp + "/a.jpg").err()).contains("sampul", "banner");
        assertThat(terminal.run("photo", "crop", photo, "--slot", "card", "--out", temp + "/a.png").err()).contains(".jpg");
        assertThat(terminal.run("photo", "crop", photo, "--slot", "card", "--out", temp + "/tidak/ada/a.jpg").err()).contains("tidak/ada");
        Files.writeString(temp.resolve("keluar"), "sebuah berkas");
        assertThat(terminal.run("photo", "export", photo, "--out", out).err()).contains(out);
        try (var files = Files.list(temp)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".tmp"))).isEmpty();
        }
    }
}
