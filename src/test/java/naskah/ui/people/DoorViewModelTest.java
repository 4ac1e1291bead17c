package naskah.ui.people;

import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.ui.people.DoorViewModel.Candidate;
import naskah.ui.people.DoorViewModel.Why;
import naskah.workflow.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorViewModelTest {
    @TempDir
    Path directory;

    private Newsroom newsroom;
    private final List<Person> came = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
        newsroom.folder.people().secret(LARAS.id(), "2468".toCharArray());
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private DoorViewModel door(Person now, Why why) {
        return new DoorViewModel(newsroom.desk(now), why, (person, refused) -> came.add(person));
    }

    private static void choose(DoorViewModel door, Person person) {
        door.chosenProperty().set(door.candidates().stream().filter(one -> one.person().equals(person)).findFirst());
    }

    @Test
    void whoWorksHereIsAskedInTheOrderOfTheirNames() throws Exception {
        newsroom.folder.people().keep(new Person(RATRI.id(), "Ratri", RATRI.roles(), false));
        assertThat(door(DoorViewModel.NOBODY, Why.ARRIVAL).candidates())
                .extracting(one -> one.person().name(), Candidate::secret)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bayu", false),
                        org.assertj.core.groups.Tuple.tuple("Laras", true),
                        org.assertj.core.groups.Tuple.tuple("Tirta", false));
    }

    @Test
    void whoHasNoSecretComesInByTheName() {
        DoorViewModel door = door(DoorViewModel.NOBODY, Why.ARRIVAL);
        choose(door, RATRI);
        door.enter(new char[0]);
        assertThat(came).containsExactly(RATRI);
    }

    @Test
    void theRightSecretLetsInAndIsWiped() {
        DoorViewModel door = door(DoorViewModel.NOBODY, Why.ARRIVAL);
        choose(door, LARAS);
        char[] typed = "2468".toCharArray();
        door.enter(typed);
        assertThat(came).containsExactly(LARAS);
        assertThat(typed).containsOnly(' ');
    }

    @Test
    void wrongSecretsLetNobodyInAndSoonHaveToWait() {
        DoorViewModel door = door(DoorViewModel.NOBODY, Why.ARRIVAL);
        choose(door, LARAS);
        door.enter("1111".toCharArray());
        assertThat(door.noteProperty().get().text()).contains("salah").doesNotContain("detik");
        door.enter("2222".toCharArray());
        door.enter("3333".toCharArray());
        assertThat(door.noteProperty().get().text()).contains("tunggu 1 detik");
        assertThat(door.pausingProperty().get()).isTrue();
        door.enter("2468".toCharArray());
        assertThat(came).isEmpty();
        newsroom.now = newsroom.now.plusSeconds(1);
        newsroom.timer.wind(1_000);
        door.enter("2468".toCharArray());
        assertThat(came).containsExactly(LARAS);
    }

    @Test
    void aLockedDeskExpectsWhoeverLeftItAndAChangeExpectsNobody() {
        assertThat(door(LARAS, Why.IDLE).chosenProperty().get().map(Candidate::person)).contains(LARAS);
        assertThat(door(LARAS, Why.CHANGE).chosenProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void whyTheDeskCannotChangeHandsIsSaid() {
        DoorViewModel door = new DoorViewModel(
                newsroom.desk(LARAS), Why.CHANGE, (person, refused) -> refused.accept("Belum tersimpan."));
        choose(door, RATRI);
        door.enter(new char[0]);
        assertThat(door.noteProperty().get().text()).isEqualTo("Belum tersimpan.");
    }
}
