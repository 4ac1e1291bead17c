package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.Pictures;
import naskah.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many photos changed by a table, all of them or none. */
class PhotoBatchTest {
    @TempDir
    private Path temp;

    private Terminal terminal;
    private PhotoId sawah;
    private PhotoId pasar;

    @BeforeEach
    void fill() throws IOException {
        terminal = new Terminal(temp.resolve("data"));
        sawah = terminal.add("sawah.jpg", Pictures.jpeg(320, 200));
        pasar = terminal.add("pasar, pagi.jpg", Pictures.jpeg(200, 320));
    }

    private Terminal.Result batch(String table) throws IOException {
        return terminal.run("photo", "batch", Files.writeString(temp.resolve("tabel.csv"), table).toString());
    }

    private Photo photo(PhotoId id) throws StorageException {
        Photo[] found = new Photo[1];
        terminal.open(folder -> found[0] = folder.library().find(id).orElseThrow().photo());
        return found[0];
    }

    @Test
    void everyRowChangesItsPhotoAndEmptyCellsChangeNothing() throws Exception {
        batch("id;description;keywords;expires\n" + sawah + ";Lama;;30/6/2030 12.00\n");
        Terminal.Result result = batch("id;description;keywords;expires\n"
                + sawah + ";\"Warga memanen \"\"padi\"\"\nsiang\";\"panen;padi\";\n"
                + pasar.sha256().substring(0, 12) + ";Pasar;;\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).containsExactly(sawah.sha256(), pasar.sha256());
        assertThat(photo(sawah).metadata().description()).isEqualTo("Warga memanen \"padi\"\nsiang");
        assertThat(photo(sawah).metadata().all(PhotoField.KEYWORDS)).containsExactly("panen", "padi");
        assertThat(photo(sawah).rights().expires()).isPresent();
        assertThat(photo(pasar).metadata().description()).isEqualTo("Pasar");
    }

    @Test
    void rightsAreChangedOnlyByWhoKeepsThem() throws Exception {
        terminal.staff();
        terminal.run("person", "add", "bayu", "--name", "Bayu", "--role", "photo_desk", "--as", "laras");
        String table = Files.writeString(temp.resolve("hak.csv"), "id;description;oneUse\n" + sawah + ";Sawah;ya\n").toString();
        assertThat(terminal.run("photo", "batch", table).err()).contains("--as");
        assertThat(terminal.run("photo", "batch", table, "--as", "ratri").err()).contains("ratri bukan salah satunya");
        assertThat(photo(sawah).metadata().description()).isEmpty();
        assertThat(terminal.run("photo", "set", sawah.sha256(), "embargo=1/1/2099 00.00", "--as", "ratri").code()).isEqualTo(1);
        assertThat(photo(sawah).rights().embargo()).isEmpty();
        assertThat(terminal.run("photo", "batch", table, "--as", "bayu").code()).isZero();
        assertThat(photo(sawah).rights().oneUse()).isTrue();
        assertThat(terminal.run("photo", "set", sawah.sha256(), "description=Panen").code()).isZero();
    }

    @Test
    void photosAreNamedByTheirFilesToo() throws Exception {
        assertThat(batch("file,creditLine\n\"pasar, pagi.jpg\",Warta\n").lines()).containsExactly(pasar.sha256());
        assertThat(photo(pasar).metadata().creditLine()).isEqualTo("Warta");
    }

    @Test
    void twoFilesOfOneNameAreNotGuessedBetween() throws Exception {
        terminal.add("sawah.jpg", Pictures.jpeg(64, 48));
        assertThat(batch("file,city\nsawah.jpg,Subang\n").err()).contains("baris 2", "lebih dari satu");
        assertThat(photo(sawah).metadata().fields()).isEmpty();
    }

    @Test
    void eachBadLineIsSaidByItsNumberAndNothingIsDone() throws Exception {
        Terminal.Result result = batch("id,description,embargo,oneUse\n"
                + sawah + ",Baik,,\n"
                + "\n"
                + "0000,Tak ada,,\n"
                + pasar + ",\"dua\nbaris\",nanti,mungkin\n"
                + sawah + ",Lagi,,\n"
                + pasar + ",kurang\n");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines().map(line -> line.replaceFirst(".*tabel.csv baris (\\d+): .*", "$1")))
                .startsWith("4", "5", "5", "7", "8");
        assertThat(result.err()).contains("Tidak ada foto yang diubah");
        assertThat(photo(sawah).metadata().fields()).isEmpty();
        assertThat(photo(pasar).metadata().fields()).isEmpty();
    }

    @Test
    void columnsThatAreNoneAreSaid() throws Exception {
        assertThat(batch("nama,description\nx,y\n").err()).contains("kolom pertama harus id atau file");
        assertThat(batch("id,description,judul,description\n" + sawah + ",a,b,c\n").err())
                .contains("“judul”", "“description” tidak dikenal atau ada dua kali");
    }

    @Test
    void whatIsNoTableIsSaid() throws IOException {
        assertThat(batch("").err()).contains("kosong");
        assertThat(batch("id,description\n" + sawah + ",\"tak ditutup\n").err()).contains("baris 2");
        assertThat(terminal.run("photo", "batch", temp + "/hilang.csv").err()).contains("hilang.csv");
    }

    @Test
    void aTableMayComeFromAPipe() throws Exception {
        terminal.input = "id,city\n" + sawah + ",Subang\n";
        assertThat(terminal.run("photo", "batch", "-").lines()).containsExactly(sawah.sha256());
        assertThat(photo(sawah).metadata().text(PhotoField.CITY)).isEqualTo("Subang");
    }

    @Test
    void whenSomebodyWasFasterNothingOfItIsKept() throws Exception {
        terminal.open(folder -> {
            var library = folder.library();
            var first = library.find(sawah).orElseThrow();
            var second = library.find(pasar).orElseThrow();
            library.keep(second.photo().withRights(second.photo().rights().withOneUse(true)), second.revision());
            boolean kept = library.keepAll(List.of(
                    first.withPhoto(first.photo().withRights(first.photo().rights().withOneUse(true))), second));
            assertThat(kept).isFalse();
        });
        assertThat(photo(sawah).rights().oneUse()).isFalse();
        assertThat(photo(pasar).rights().oneUse()).isTrue();
    }
}
