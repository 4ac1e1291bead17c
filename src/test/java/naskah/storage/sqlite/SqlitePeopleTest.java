package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import naskah.storage.DataFolder;
import naskah.storage.People;
import naskah.storage.People.Recognition;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePeopleTest {
    private static final Person TIRTA =
            new Person(new PersonId("tirta"), "Tirta", Set.of(Role.ADMINISTRATOR, Role.COPY_CHIEF), true);
    private static final Person RATRI = new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true);

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2024-05-21T04:17:36Z");
    private DataFolder folder;
    private People people;

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), () -> now, SqliteDataFolder.Mode.WINDOW);
        people = folder.people();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void personsAreListedByNameWithThoseWhoHaveLeft() throws Exception {
        people.keep(TIRTA);
        people.keep(RATRI);
        Person left = new Person(RATRI.id(), "Ratri", Set.of(Role.EDITOR), false);
        people.keep(left);
        assertThat(people.all()).containsExactly(left, TIRTA);
        assertThat(people.find(TIRTA.id())).contains(TIRTA);
    }

    @Test
    void aHouseWithAListAlwaysHasAnAdministrator() throws Exception {
        assertThat(people.keep(RATRI)).isFalse();
        assertThat(people.all()).isEmpty();
        people.keep(TIRTA);
        assertThat(people.keep(new Person(TIRTA.id(), "Tirta", Set.of(Role.EDITOR), true))).isFalse();
        assertThat(people.all()).isEqualTo(List.of(TIRTA));
    }

    @Test
    void aSecretIsToldAgainAndNowhereStored() throws Exception {
        people.keep(TIRTA);
        assertThat(people.hasSecret(TIRTA.id())).isFalse();
        people.secret(TIRTA.id(), "rahasia 4711".toCharArray());
        assertThat(people.hasSecret(TIRTA.id())).isTrue();
        assertThat(people.recognise(TIRTA.id(), "rahasia 4711".toCharArray())).isEqualTo(new Recognition.Known(TIRTA));
        assertThat(people.recognise(TIRTA.id(), "rahasia 4712".toCharArray())).isEqualTo(new Recognition.Wrong(Duration.ZERO));
        for (String file : List.of("naskah.db", "naskah.db-wal")) {
            assertThat(new String(Files.readAllBytes(directory.resolve(file)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("rahasia");
        }
    }

    @Test
    void wrongTriesAreSlowedMoreAndMoreAndForgottenAfterTheRightOne() throws Exception {
        people.keep(TIRTA);
        people.secret(TIRTA.id(), "4711".toCharArray());
        assertThat(tryWrong()).isEqualTo(new Recognition.Wrong(Duration.ZERO));
        assertThat(tryWrong()).isEqualTo(new Recognition.Wrong(Duration.ZERO));
        assertThat(tryWrong()).isEqualTo(new Recognition.Wrong(Duration.ofSeconds(1)));
        assertThat(people.recognise(TIRTA.id(), "4711".toCharArray())).isEqualTo(new Recognition.TooSoon(Duration.ofSeconds(1)));
        now = now.plusSeconds(1);
        assertThat(tryWrong()).isEqualTo(new Recognition.Wrong(Duration.ofSeconds(2)));
        now = now.plusSeconds(2);
        assertThat(people.recognise(TIRTA.id(), "4711".toCharArray())).isEqualTo(new Recognition.Known(TIRTA));
        assertThat(tryWrong()).isEqualTo(new Recognition.Wrong(Duration.ZERO));
    }

    private Recognition tryWrong() throws Exception {
        return people.recognise(TIRTA.id(), "0000".toCharArray());
    }

    @Test
    void whoHasLeftOrIsUnknownIsNotRecognised() throws Exception {
        people.keep(TIRTA);
        people.keep(new Person(RATRI.id(), "Ratri", Set.of(Role.EDITOR), false));
        assertThat(people.recognise(RATRI.id(), new char[0])).isInstanceOf(Recognition.Wrong.class);
        assertThat(people.recognise(new PersonId("siapa"), new char[0])).isInstanceOf(Recognition.Wrong.class);
    }

    @Test
    void howTheHouseWorksIsKept() throws Exception {
        assertThat(people.procedure()).isEqualTo(Procedure.STANDARD);
        people.procedure(new Procedure(false, 0));
        assertThat(people.procedure()).isEqualTo(new Procedure(false, 0));
    }

    @Test
    void twoFormsOfOneCharacterAreOneSecret() {
        String kept = Secrets.keep("caf\u00e9".toCharArray(), 1000);
        assertThat(Secrets.isOf("cafe\u0301".toCharArray(), kept)).isTrue();
        assertThat(Secrets.isOf("cafe".toCharArray(), kept)).isFalse();
        assertThat(Secrets.keep("4711".toCharArray(), 1000)).isNotEqualTo(Secrets.keep("4711".toCharArray(), 1000));
    }
}
