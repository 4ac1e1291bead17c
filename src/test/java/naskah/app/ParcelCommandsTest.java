package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article goes from one desk to another and back, by files alone. */
class ParcelCommandsTest {
    private static final ArticleId PASAR = new ArticleId("pasar");

    @TempDir
    private Path temp;

    private Terminal jakarta;
    private Terminal makassar;
    private Path parcel;

    @BeforeEach
    void desks() throws Exception {
        jakarta = new Terminal(temp.resolve("jakarta"));
        makassar = new Terminal(temp.resolve("makassar"));
        parcel = temp.resolve("pasar.naskah");
        Files.createDirectories(jakarta.data);
        jakarta.write("pasar", "Pasar pagi dibuka.");
    }

    private Article at(Terminal desk) throws Exception {
        Article[] found = new Article[1];
        desk.open(folder -> found[0] = folder.articles().find(PASAR).orElseThrow().article());
        return found[0];
    }

    @Test
    void anUnknownDesksParcelIsOpenedOnlyOnceAPersonTrustsItsKey() throws Exception {
        assertThat(jakarta.run("package", "pasar", "--out", parcel.toString()).lines()).containsExactly(parcel.toString());
        Terminal.Result refused = makassar.run("merge", parcel.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("Warta Naskah", "--trust");
        assertThat(makassar.run("merge", parcel.toString(), "--trust").lines()).containsExactly("pasar");
        assertThat(at(makassar)).isEqualTo(at(jakarta));
        assertThat(makassar.run("merge", parcel.toString()).code()).isZero();
    }

    @Test
    void whatBothChangedIsPrintedSideBySideAndTheExitCodeTellsOfIt() throws Exception {
        jakarta.run("package", "pasar", "--out", parcel.toString());
        makassar.run("merge", parcel.toString(), "--trust");
        makassar.save(at(makassar).withHeadline("Judul Makassar"), Revision.Kind.MARKED);
        jakarta.save(at(jakarta).withHeadline("Judul Jakarta"), Revision.Kind.MARKED);
        makassar.run("package", "pasar", "--out", parcel.toString());
        Terminal.Result merged = jakarta.run("merge", parcel.toString(), "--trust");
        assertThat(merged.code()).isEqualTo(1);
        assertThat(merged.err()).contains("Judul Jakarta", "Judul Makassar");
        assertThat(at(jakarta).headline()).isEqualTo("Judul Jakarta");
    }

    @Test
    void aHouseWithPersonsAsksWhoBringsItIn() throws Exception {
        jakarta.run("package", "pasar", "--out", parcel.toString());
        Files.createDirectories(makassar.data);
        makassar.staff();
        assertThat(makassar.run("merge", parcel.toString(), "--trust").code()).isNotZero();
        assertThat(makassar.run("merge", parcel.toString(), "--trust", "--as", "ratri").lines()).containsExactly("pasar");
        makassar.open(folder -> assertThat(author(folder)).isEqualTo("ratri"));
    }

    private static String author(DataFolder folder) throws StorageException {
        return folder.workflow().docket(PASAR).orElseThrow().whose().author();
    }

    @Test
    void anotherFileIsRefusedInOneSentence() throws Exception {
        Files.writeString(parcel, "bukan paket");
        Terminal.Result refused = jakarta.run("merge", parcel.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(1).first().asString().contains("pasar.naskah");
    }
}
