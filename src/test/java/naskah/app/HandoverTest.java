package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.cli.HandedOver;
import naskah.cli.Tools;
import naskah.document.Body;
import naskah.format.folder.Exported;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.house.Zone;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the house is what was approved, in a house of several persons; a house of one hands over what it likes. */
class HandoverTest {
    private static final Person RATRI = new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true);
    private static final Person LARAS =
            new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    private Path temp;

    private Instant now = Instant.parse("2024-05-21T04:17:36Z");
    private DataFolder folder;

    @BeforeEach
    void open() throws Exception {
        folder = Adapters.window(temp.resolve("data"), () -> now);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private Stored written() throws Exception {
        Article blank = Article.blank(new ArticleId("pasar")).withHeadline("Pasar pagi dibuka lagi");
        Article article = blank.withFiling(blank.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("Pasar pagi dibuka."));
        return folder.articles().create(article, Revision.Kind.TYPED);
    }

    private void staff() throws Exception {
        folder.people().keep(LARAS);
        folder.people().keep(RATRI);
        folder.signIn(RATRI.id());
    }

    private Stored move(Stored stored, Deed deed, Person by, String reason, Optional<Instant> until) throws Exception {
        Workflow workflow = folder.workflow();
        var evidence = new Workflow.Evidence(workflow.content(stored.article()), Facts.Found.NOTHING);
        var asked = new Facts.Asked(reason, until, now);
        var wish = new Workflow.Wish(stored.article().id(), deed, stored.revision(), by, asked, evidence);
        return ((Workflow.Moved.Ok) workflow.move(wish)).stored();
    }

    private Stored approved() throws Exception {
        staff();
        Stored submitted = move(written(), Deed.SUBMIT, RATRI, "", Optional.empty());
        return move(submitted, Deed.APPROVE, LARAS, "", Optional.empty());
    }

    private HandedOver handOver(Stored stored) throws Exception {
        var content = new Tools.Package(stored, House.standard(), folder, EnumSet.allOf(Part.class));
        return new Handover(new BoundedPhotoReader(), () -> now).write(content, temp.resolve("out"));
    }

    private String refusal(Stored stored) throws Exception {
        HandedOver.Withheld withheld = (HandedOver.Withheld) handOver(stored);
        try (Stream<Path> files = Files.exists(temp.resolve("out")) ? Files.list(temp.resolve("out")) : Stream.empty()) {
            assertThat(files).isEmpty();
        }
        return withheld.sentence(Messages.in(Language.INDONESIAN), Zone.WITA);
    }

    private void assertHandedOver(Stored stored) throws Exception {
        assertThat(handOver(stored)).isInstanceOfSatisfying(
                HandedOver.Written.class, written -> assertThat(written.exported()).isInstanceOf(Exported.Done.class));
    }

    @Test
    void aHouseOfOneHandsOverItsDrafts() throws Exception {
        assertHandedOver(written());
    }

    @Test
    void nothingGoesOutThatWasNotApproved() throws Exception {
        staff();
        assertThat(refusal(written())).contains("belum disetujui");
    }

    @Test
    void whatWasApprovedGoesOut() throws Exception {
        assertHandedOver(approved());
    }

    @Test
    void oneCharacterMoreThanWasApprovedDoesNotGoOut() throws Exception {
        Stored approved = approved();
        Article typed = approved.article().withBody(Body.ofParagraphs("Pasar pagi dibuka!"));
        Stored onScreen = new Stored(typed, approved.revision(), approved.savedAt(), approved.stage());
        assertThat(refusal(onScreen)).contains("berbeda dari yang disetujui");
    }

    @Test
    void anEmbargoHoldsToTheSecondAndIsToldInTheZoneOfTheHouse() throws Exception {
        Stored embargoed = move(approved(), Deed.EMBARGO, LARAS, "", Optional.of(SIX));
        now = SIX.minusSeconds(1);
        assertThat(refusal(embargoed)).contains("Rabu, 22 Mei 2024 07:00:00 WITA");
        now = SIX;
        assertHandedOver(embargoed);
    }

    @Test
    void ofWhatWasWithdrawnAPageWithItsReasonGoesOut() throws Exception {
        Stored published = move(approved(), Deed.PUBLISH, LARAS, "", Optional.empty());
        assertHandedOver(move(published, Deed.WITHDRAW, LARAS, "Narasumbernya keliru", Optional.empty()));
        String page = Files.readString(temp.resolve("out").resolve("pasar-pagi-dibuka-lagi").resolve("index.html"));
        assertThat(page).contains("Narasumbernya keliru").doesNotContain("Pasar pagi dibuka.");
    }
}
