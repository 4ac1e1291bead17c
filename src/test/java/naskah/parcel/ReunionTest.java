package naskah.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Stretch;
import naskah.article.merge.Clash;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.parcel.Reunion.Outcome;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.frame.Box;
import naskah.photo.frame.Redaction;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Revision;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.sqlite.Desk;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.workflow.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReunionTest {
    private static final PlainForm FORM = new PlainForm();
    private static final ArticleId ID = new ArticleId("pasar");

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2024-05-21T04:17:36Z");
    private DataFolder jakarta;
    private DataFolder makassar;

    @BeforeEach
    void open() throws Exception {
        jakarta = folder("jakarta");
        makassar = folder("makassar");
    }

    @AfterEach
    void close() throws Exception {
        jakarta.close();
        makassar.close();
    }

    private DataFolder folder(String name) throws Exception {
        return SqliteDataFolder.open(
                directory.resolve(name), FORM, new BoundedPhotoReader(), () -> now = now.plusSeconds(1), SqliteDataFolder.Mode.JOB);
    }

    private static Article article() {
        return Article.blank(ID).withHeadline("Pasar pagi").withBody(Body.ofParagraphs("satu", "dua", "tiga"));
    }

    private Path packed(DataFolder from) throws Exception {
        Path file = directory.resolve("paket-" + now.getEpochSecond() + ".naskah");
        ParcelWriter.write(from, FORM, "Meja", from.articles().find(ID).orElseThrow(), file);
        return file;
    }

    private Outcome hand(DataFolder from, DataFolder to) throws Exception {
        try (Parcel parcel = ((Parcel.Opened.Ok) Parcel.open(packed(from), FORM)).parcel()) {
            return new Reunion(to).take(parcel);
        }
    }

    private Article edit(DataFolder folder, Article next) throws Exception {
        Stored stored = folder.articles().find(ID).orElseThrow();
        assertThat(folder.articles().save(next, stored.revision(), Kind.MARKED)).isInstanceOf(Saved.Ok.class);
        return next;
    }

    private static Article at(DataFolder folder) throws Exception {
        return folder.articles().find(ID).orElseThrow().article();
    }

    private static List<Article> states(DataFolder folder) throws Exception {
        List<Article> states = new ArrayList<>();
        for (Revision revision : folder.revisions().of(ID)) {
            states.add(folder.revisions().read(ID, revision.number()).orElseThrow());
        }
        return states;
    }

    @ParameterizedTest(name = "the bare photo was there: {0}")
    @ValueSource(booleans = {false, true})
    void anArticleThatWasNotThereComesWithItsPhotoAndWhatTheLibraryHoldsOfIt(boolean there) throws Exception {
        Path file = Files.write(directory.resolve("sawah.jpg"), Pictures.jpeg(320, 200));
        PhotoId photo = ((PhotoRead.Ok) jakarta.photos().add(file, "sawah.jpg")).photo().id();
        Held held = jakarta.library().find(photo).orElseThrow();
        Photo described = held.photo()
                .withMetadata(held.photo().metadata().with(PhotoField.DESCRIPTION, "Sawah di Subang"))
                .withFraming(held.photo().framing().withRedactions(List.of(new Redaction(new Box(0.1, 0.1, 0.2, 0.2), Redaction.Kind.COVER))));
        jakarta.library().keep(described, held.revision());
        jakarta.articles().create(article().withBanner(new Banner(photo.sha256(), Caption.EMPTY)), Kind.TYPED);
        if (there) {
            makassar.photos().add(file, "sawah.jpg");
        }
        assertThat(hand(jakarta, makassar)).isInstanceOf(Outcome.New.class);
        assertThat(at(makassar)).isEqualTo(at(jakarta));
        assertThat(makassar.library().find(photo).orElseThrow().photo()).isEqualTo(described);
        assertThat(makassar.verify(done -> { }).faults()).isEmpty();
    }

    @Test
    void whatBothDesksChangedComesTogetherAndNeitherTextIsLost() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        Article theirs = edit(makassar, at(makassar).withDeck("Pedagang senang"));
        Article mine = edit(jakarta, at(jakarta).withHeadline("Pasar pagi dibuka"));
        Outcome outcome = hand(makassar, jakarta);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Together.class, together -> assertThat(together.clashes()).isEmpty());
        assertThat(at(jakarta)).isEqualTo(mine.withDeck("Pedagang senang"));
        assertThat(states(jakarta)).contains(mine, theirs);
    }

    @Test
    void aClashIsShownThisDesksTextStandsAndTheOthersIsAState() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        Article theirs = edit(makassar, at(makassar).withHeadline("B"));
        edit(jakarta, at(jakarta).withHeadline("A"));
        Outcome outcome = hand(makassar, jakarta);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Together.class, together ->
                assertThat(together.clashes()).containsExactly(new Clash("headline", "Pasar pagi", "A", "B")));
        assertThat(at(jakarta).headline()).isEqualTo("A");
        assertThat(states(jakarta)).contains(theirs);
    }

    @Test
    void aMergeThatCannotBeKeptLeavesTheArticleAsItWas() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        edit(makassar, at(makassar).withDeck("Pedagang senang"));
        Article mine = edit(jakarta, at(jakarta).withHeadline("Pasar pagi dibuka"));
        List<Article> before = states(jakarta);
        Desk.refuse(jakarta.path(), Kind.MERGED);
        assertThatThrownBy(() -> hand(makassar, jakarta)).isInstanceOf(StorageException.class);
        assertThat(at(jakarta)).isEqualTo(mine);
        assertThat(states(jakarta)).isEqualTo(before);
    }

    @Test
    void goingToAndFroOnlyNewChangesAreMerged() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        edit(makassar, at(makassar).withHeadline("Judul Makassar"));
        hand(makassar, jakarta);
        edit(jakarta, at(jakarta).withDeck("Dek Jakarta"));
        edit(makassar, at(makassar).withHeadline("Judul Makassar kedua"));
        Outcome outcome = hand(jakarta, makassar);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Together.class, together -> assertThat(together.clashes()).isEmpty());
        assertThat(at(makassar).headline()).isEqualTo("Judul Makassar kedua");
        assertThat(at(makassar).title().deck()).isEqualTo("Dek Jakarta");
    }

    @Test
    void theSameParcelTwiceChangesNothing() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        edit(makassar, at(makassar).withDeck("Dek"));
        hand(makassar, jakarta);
        Stored before = jakarta.articles().find(ID).orElseThrow();
        assertThat(hand(makassar, jakarta)).isEqualTo(new Outcome.Nothing(before));
        assertThat(jakarta.articles().find(ID)).contains(before);
    }

    @Test
    void anArticleThatWasThrownAwayHereComesBackWithItsStates() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        Article theirs = edit(jakarta, at(jakarta).withDeck("Pedagang senang"));
        Article mine = edit(makassar, at(makassar).withHeadline("Pasar pagi dibuka"));
        makassar.articles().trash(ID);
        assertThat(hand(jakarta, makassar)).isInstanceOf(Outcome.Together.class);
        assertThat(at(makassar)).isEqualTo(mine.withDeck("Pedagang senang"));
        assertThat(states(makassar)).contains(mine, theirs);
    }

    @Test
    void anArticleThatWasThrownAwayHereComesBackWhereTheParcelHasNothingNew() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        hand(jakarta, makassar);
        makassar.articles().trash(ID);
        assertThat(hand(jakarta, makassar)).isInstanceOf(Outcome.Nothing.class);
        assertThat(at(makassar)).isEqualTo(at(jakarta));
    }

    @Test
    void aParcelWithAChangedByteIsNotOpenedOrGivesExactlyWhatWasPacked() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        byte[] whole = Files.readAllBytes(packed(jakarta));
        Random random = new Random(3);
        int opened = 0;
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            Path file = Files.write(directory.resolve("ubah.naskah"), changed);
            if (opens(file)) {
                opened++;
            }
        }
        // a zip has bytes that mean nothing for its content: times, versions, attributes
        assertThat(opened).isBetween(1, 150);
    }

    /** Opens only to what was packed. */
    private boolean opens(Path file) throws Exception {
        Parcel.Opened opened;
        try {
            opened = Parcel.open(file, FORM);
        } catch (IOException unreadable) {
            return false;
        }
        if (opened instanceof Parcel.Opened.Ok ok) {
            try (Parcel parcel = ok.parcel()) {
                assertThat(parcel.article()).isEqualTo(at(jakarta));
            }
            return true;
        }
        return false;
    }

    @Test
    void anotherFileIsNoParcel() throws Exception {
        Path text = Files.writeString(directory.resolve("teks.naskah"), "bukan paket");
        assertThat(Parcel.open(text, FORM)).isEqualTo(new Parcel.Opened.Refused(Parcel.Reason.NOT_A_PARCEL));
        jakarta.articles().create(article(), Kind.TYPED);
        Path backup = directory.resolve("cadangan.zip");
        jakarta.backup(backup);
        assertThat(Parcel.open(backup, FORM)).isEqualTo(new Parcel.Opened.Refused(Parcel.Reason.NOT_A_PARCEL));
    }

    @Test
    void aDeskIsKnownOnceAPersonHasSaidSo() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        try (Parcel parcel = ((Parcel.Opened.Ok) Parcel.open(packed(jakarta), FORM)).parcel()) {
            KnownDesks known = new KnownDesks(makassar.settings());
            assertThat(known.knows(parcel)).isFalse();
            known.trust(parcel);
            assertThat(new KnownDesks(makassar.settings()).knows(parcel)).isTrue();
            assertThat(parcel.fingerprint()).matches("([0-9a-f]{4} ){3}[0-9a-f]{4}");
        }
    }

    @Test
    void commentsTravelAlongAndAnswersOfBothDesksStandUnderOne() throws Exception {
        jakarta.articles().create(article(), Kind.TYPED);
        Anchor anchor = new Anchor("headline", Optional.empty(), "Pasar pagi", Optional.of(new Stretch(0, 5)));
        Comment asked = new Comment(CommentId.fresh(), ID, anchor, List.of(said("Pasar mana?")));
        jakarta.reviews().keep(asked);
        hand(jakarta, makassar);
        Act there = said("Pasar Baru.");
        Act here = said("Sedang dicek.");
        makassar.reviews().keep(asked.with(there));
        jakarta.reviews().keep(asked.with(here));
        hand(makassar, jakarta);
        assertThat(jakarta.reviews().comments(ID)).containsExactly(asked.with(there).with(here));
    }

    private Act said(String text) {
        now = now.plusSeconds(1);
        return Act.of(Act.Kind.SAID, text, new PersonId("ratri"), now);
    }
}
