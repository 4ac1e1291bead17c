package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.cli.Console;
import naskah.cli.NaskahCommand;
import naskah.cli.Prompt;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.rights.Blocked;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Waiver;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.exporting.RightsRefused;
import naskah.ui.exporting.TransferRefused;
import naskah.ui.exporting.Transfers;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTransfersTest {
    @TempDir
    private Path temp;

    private DataFolder folder;
    private DeskTransfers transfers;
    private final List<Long> progress = new ArrayList<>();

    @BeforeEach
    void open() throws StorageException {
        folder = Adapters.window(temp.resolve("data"), InstantSource.system());
        Messages messages = Messages.in(Language.INDONESIAN);
        transfers = new DeskTransfers(
                new Desk(folder, Lanes.inline(), House.standard(), messages, InstantSource.system()));
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @Test
    void anArchiveIsTakenInWithItsProgress() throws Exception {
        Transfers.Imported imported = take(archive(60, "Isi."), Integer.MAX_VALUE);
        assertThat(imported).isEqualTo(
                new Transfers.Imported(60, Optional.of(new ArticleId("a60")), List.of(), 0));
        assertThat(progress).containsExactly(1L, 25L, 50L);
        assertThat(folder.archive().count()).isEqualTo(60);
    }

    @Test
    void afterACancelWhatWasReadIsThereAndIsTold() throws Exception {
        Transfers.Imported imported = take(archive(60, "Isi."), 25);
        assertThat(imported.articles()).isEqualTo(25);
        assertThat(folder.archive().count()).isEqualTo(25);
    }

    @Test
    void ofVeryManyNotesAFewAreKeptAndTheRestIsCounted() throws Exception {
        Path bad = Files.writeString(temp.resolve("arsip.jsonl"), "7\n".repeat(130));
        Transfers.Imported imported = take(bad, Integer.MAX_VALUE);
        assertThat(imported.last()).isEmpty();
        assertThat(imported.notes()).hasSize(100).allMatch(note -> note.startsWith("arsip.jsonl:"));
        assertThat(imported.untold()).isEqualTo(30);
    }

    @Test
    void anArticleWhosePhotoMayNotGoOutWaitsForAnAnswer() throws Exception {
        Photo photo = withdrawn();
        Article article = PhotoCommandsTest.article("satu", "Panen raya", photo.id().sha256());
        Transfers.Control control = new Transfers.Control(() -> false, done -> { });

        RightsRefused refused = catchThrowableOfType(
                RightsRefused.class, () -> transfers.export(article, temp.resolve("keluar"), control));
        assertThat(refused.blocked()).extracting(Blocked::stop).containsExactly(RightsStop.WITHDRAWN);
        assertThat(temp.resolve("keluar")).doesNotExist();
        transfers.waive(article, refused.blocked(), new Waiver.By("Ratri", "izin lisan", Instant.EPOCH));
        assertThat(transfers.export(article, temp.resolve("keluar"), control)).isPresent();
    }

    @Test
    void whatIsNotApprovedAsksNobodyToAnswerForItsPhotos() throws Exception {
        Photo photo = withdrawn();
        Article article = PhotoCommandsTest.article("satu", "Panen raya", photo.id().sha256());
        folder.people().keep(new Person(new PersonId("laras"), "Laras", EnumSet.allOf(Role.class), true));
        folder.signIn(new PersonId("laras"));
        folder.articles().create(article, Revision.Kind.TYPED);
        assertThatThrownBy(() -> transfers.export(
                        article, temp.resolve("keluar"), new Transfers.Control(() -> false, done -> { })))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("belum disetujui");
    }

    private Photo withdrawn() throws Exception {
        Path file = Files.write(temp.resolve("sawah.jpg"), Pictures.jpeg(64, 48));
        Photo photo = ((PhotoRead.Ok) folder.photos().add(file, "sawah.jpg")).photo();
        Rights gone = photo.rights().withWithdrawn(Optional.of(new Rights.Withdrawal(Instant.EPOCH, "salah orang")));
        folder.library().keep(photo.withRights(gone), folder.library().find(photo.id()).orElseThrow().revision());
        return photo;
    }

    @Test
    void theWindowAndTheCommandLineSayTheSame() throws Exception {
        Path notes = Files.writeString(temp.resolve("surat.pdf"), "%PDF-1.7");
        Path broken = Files.writeString(temp.resolve("potong.json"), "{\"title\":");
        List<String> said = new ArrayList<>();
        for (Path file : List.of(notes, broken, temp.resolve("hilang.txt"))) {
            said.addAll(take(file, Integer.MAX_VALUE).notes());
        }
        String err = commandLine("import", notes.toString(), broken.toString(), temp.resolve("hilang.txt").toString());
        assertThat(said).hasSize(3);
        assertThat(err.replace("naskah: ", "").replace(temp + "/", "").lines().toList())
                .containsExactlyElementsOf(said.stream().map(line -> line.replace(temp + "/", "")).toList());
    }

    private Transfers.Imported take(Path file, int enough) throws StorageException {
        long[] read = {0};
        return transfers.take(List.of(file), new Transfers.Control(() -> read[0] >= enough, done -> {
            read[0] = done;
            progress.add(done);
        }));
    }

    private Path archive(int articles, String body) throws IOException {
        String line = "{\"id\":\"a%d\",\"title\":\"Judul\",\"published\":\"2024-05-21T11:17:36+07:00\","
                + "\"category\":\"Daerah\",\"body\":\"%s\"}\n";
        return Files.writeString(temp.resolve("arsip.jsonl"), IntStream.rangeClosed(1, articles)
                .mapToObj(number -> line.formatted(number, body))
                .collect(Collectors.joining()));
    }

    private String commandLine(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Prompt.NOBODY);
        List<String> all = new ArrayList<>(List.of("--data", temp.resolve("cli").toString()));
        all.addAll(List.of(arguments));
        NaskahCommand.run(all, Adapters.tools(), console);
        return err.toString(StandardCharsets.UTF_8);
    }
}
