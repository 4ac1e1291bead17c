package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import naskah.workflow.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people do in whatever order, every kept state can be brought back whole and the journal holds together. */
class RandomHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final List<Person> STAFF = List.of(
            new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true),
            new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true),
            new Person(new PersonId("bayu"), "Bayu", Set.of(Role.EDITOR, Role.COPY_CHIEF), true));

    @TempDir
    private Path directory;

    private final Desk.HandClock clock = new Desk.HandClock();
    private final Random random = new Random(31);
    private SqliteDataFolder folder;
    private int moves;
    private int restores;

    @Test
    void restoringAnyRevisionLosesNothingAndTheChainVerifies() throws Exception {
        try (SqliteDataFolder open = Desk.open(directory, clock, SqliteDataFolder.Mode.WINDOW)) {
            folder = open;
            for (Person person : STAFF) {
                folder.people().keep(person);
            }
            for (int i = 0; i < HISTORIES; i++) {
                history(i);
            }
            assertThat(folder.database().read("check the journal", StepChain::broken)).isEmpty();
            assertThat(folder.verify(done -> {}).faults()).isEmpty();
        }
        assertThat(moves).as("steps that the table allowed").isGreaterThan(HISTORIES);
        assertThat(restores).isGreaterThan(HISTORIES / 2);
    }

    private void history(int number) throws Exception {
        Article article = Desk.article("Pasar " + number, text());
        article = article.withFiling(article.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")));
        folder.signIn(anybody().id());
        folder.articles().create(article, Revision.Kind.TYPED);
        Map<Long, Article> states = new HashMap<>(Map.of(1L, article));
        Set<Long> forEver = new HashSet<>();
        for (int i = 6 + random.nextInt(6); i > 0; i--) {
            folder.signIn(anybody().id());
            clock.pass(Duration.ofSeconds(random.nextInt(500)));
            Stored stored = folder.articles().find(article.id()).orElseThrow();
            switch (random.nextInt(4)) {
                case 0 -> save(stored, stored.article().withBody(Body.ofParagraphs(text(), text())), states, forEver);
                case 1 -> restore(stored, states, forEver);
                default -> move(stored, states, forEver);
            }
        }
        check(article, states, forEver);
    }

    private void save(Stored stored, Article next, Map<Long, Article> states, Set<Long> forEver) throws Exception {
        Revision.Kind kind = random.nextBoolean() ? Revision.Kind.TYPED : Revision.Kind.MARKED;
        note(folder.articles().save(next, stored.revision(), kind), next, kind, states, forEver);
    }

    private void restore(Stored stored, Map<Long, Article> states, Set<Long> forEver) throws Exception {
        List<Revision> kept = folder.revisions().of(stored.article().id());
        Revision chosen = kept.get(random.nextInt(kept.size()));
        Article back = folder.revisions().read(chosen.article(), chosen.number()).orElseThrow();
        assertThat(back).isEqualTo(states.get(chosen.number()));
        note(folder.articles().save(back, stored.revision(), Revision.Kind.RESTORED), back, Revision.Kind.RESTORED, states, forEver);
        restores++;
    }

    private static void note(
            Saved saved, Article article, Revision.Kind kind, Map<Long, Article> states, Set<Long> forEver) {
        long number = ((Saved.Ok) saved).revision();
        states.put(number, article);
        if (kind != Revision.Kind.TYPED) {
            forEver.add(number);
        }
    }

    private void move(Stored stored, Map<Long, Article> states, Set<Long> forEver) throws Exception {
        Person person = anybody();
        Deed deed = deed(stored.stage(), person);
        Instant now = clock.instant();
        var asked = new Facts.Asked("alasan", Optional.of(now.plusSeconds(60)), now);
        var evidence = new Workflow.Evidence(folder.workflow().content(stored.article()), Facts.Found.NOTHING);
        var wish = new Workflow.Wish(stored.article().id(), deed, stored.revision(), person, asked, evidence);
        if (folder.workflow().move(wish) instanceof Workflow.Moved.Ok ok) {
            assertThat(ok.stored().article()).isEqualTo(stored.article());
            states.put(ok.stored().revision(), stored.article());
            forEver.add(ok.stored().revision());
            moves++;
        }
    }

    /** Mostly one that the table knows there, now and then any at all. */
    private Deed deed(Stage stage, Person person) {
        List<Step> open = Step.open(stage, person);
        return open.isEmpty() || random.nextInt(5) == 0
                ? Deed.values()[random.nextInt(Deed.values().length)]
                : open.get(random.nextInt(open.size())).deed();
    }

    private void check(Article article, Map<Long, Article> states, Set<Long> forEver) throws Exception {
        Set<Long> listed = new HashSet<>();
        for (Revision revision : folder.revisions().of(article.id())) {
            listed.add(revision.number());
            assertThat(folder.revisions().read(article.id(), revision.number())).contains(states.get(revision.number()));
        }
        assertThat(listed).containsAll(forEver);
        Stage stage = Stage.DRAFT;
        for (JournalLine line : folder.workflow().journal(article.id())) {
            assertThat(line.move().from()).isEqualTo(stage);
            stage = line.move().to();
        }
        assertThat(folder.articles().find(article.id()).orElseThrow().stage()).isEqualTo(stage);
    }

    private Person anybody() {
        return STAFF.get(random.nextInt(STAFF.size()));
    }

    private String text() {
        return "Ada " + random.nextInt(1_000) + " kios di pasar ke-" + random.nextInt(1_000) + ".";
    }
}
