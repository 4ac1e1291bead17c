package naskah.ui.settings;

import static naskah.ui.people.Newsroom.RATRI;
import static naskah.ui.people.Newsroom.TIRTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import naskah.storage.People;
import naskah.ui.control.Note;
import naskah.ui.people.Newsroom;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {
    @TempDir
    Path directory;

    private static void choose(PeopleViewModel model, Person person) {
        model.choose(model.entries().stream().filter(entry -> entry.person().id().equals(person.id())).findFirst());
    }

    private static void write(PeopleViewModel model, String name, Role... roles) {
        model.choose(Optional.empty());
        model.form.name.set(name);
        for (Role role : Role.values()) {
            model.form.role(role).set(java.util.List.of(roles).contains(role));
        }
        model.keep();
    }

    @Test
    void theFirstPersonOfAHouseHasToBeAnAdministrator() throws Exception {
        try (Newsroom house = Newsroom.alone(directory)) {
            PeopleViewModel model = new PeopleViewModel(house.desk(Person.ALONE));
            write(model, "Sari Wulan", Role.EDITOR);
            assertThat(house.folder.people().all()).isEmpty();
            assertThat(model.note.get().text()).contains("administrator");
            write(model, "Sari Wulan", Role.EDITOR, Role.ADMINISTRATOR);
            assertThat(house.folder.people().all()).containsExactly(new Person(
                    new PersonId("sari-wulan"), "Sari Wulan", EnumSet.of(Role.EDITOR, Role.ADMINISTRATOR), true));
        }
    }

    @Test
    void twoOfOneNameHaveShortNamesOfTheirOwn() throws Exception {
        try (Newsroom house = Newsroom.staffed(directory)) {
            PeopleViewModel model = new PeopleViewModel(house.desk(TIRTA));
            write(model, "Ratri", Role.PHOTO_DESK);
            assertThat(house.folder.people().all()).extracting(person -> person.id().value()).contains("ratri", "ratri-2");
            assertThat(house.folder.people().find(RATRI.id())).contains(RATRI);
        }
    }

    @Test
    void onlyAnAdministratorChangesAList() throws Exception {
        try (Newsroom house = Newsroom.staffed(directory)) {
            assertThat(new PeopleViewModel(house.desk(RATRI)).doorProperty().get()).isEqualTo(PeopleViewModel.Door.CLOSED);
            assertThat(new PeopleViewModel(house.desk(TIRTA)).doorProperty().get()).isEqualTo(PeopleViewModel.Door.OPEN);
            assertThat(new PeopleViewModel(house.desk(Person.ALONE)).doorProperty().get())
                    .isEqualTo(PeopleViewModel.Door.CLOSED);
        }
    }

    @Test
    void theLastAdministratorCannotLeave() throws Exception {
        try (Newsroom house = Newsroom.staffed(directory)) {
            PeopleViewModel model = new PeopleViewModel(house.desk(TIRTA));
            choose(model, TIRTA);
            model.form.active.set(false);
            model.keep();
            assertThat(house.folder.people().find(TIRTA.id())).contains(TIRTA);
        }
    }

    @Test
    void somebodyIsRenamedAndLeaves() throws Exception {
        try (Newsroom house = Newsroom.staffed(directory)) {
            PeopleViewModel model = new PeopleViewModel(house.desk(TIRTA));
            choose(model, RATRI);
            model.form.name.set("Ratri Ayu");
            model.form.active.set(false);
            model.keep();
            assertThat(house.folder.people().find(RATRI.id())).contains(new Person(RATRI.id(), "Ratri Ayu", RATRI.roles(), false));
        }
    }

    @Test
    void aSecretIsTypedTwiceAndIsLongEnough() throws Exception {
        try (Newsroom house = Newsroom.staffed(directory)) {
            PeopleViewModel model = new PeopleViewModel(house.desk(TIRTA));
            choose(model, RATRI);
            model.secret("2468".toCharArray(), "2486".toCharArray());
            assertThat(model.note.get().text()).contains("tidak sama");
            model.secret("24".toCharArray(), "24".toCharArray());
            assertThat(model.note.get().text()).contains("terlalu pendek");
            assertThat(house.folder.people().hasSecret(RATRI.id())).isFalse();
            char[] typed = "2468".toCharArray();
            model.secret(typed, "2468".toCharArray());
            assertThat(typed).containsOnly(' ');
            assertThat(house.folder.people().recognise(RATRI.id(), "2468".toCharArray()))
                    .isInstanceOf(People.Recognition.Known.class);
            model.clearSecret();
            assertThat(house.folder.people().hasSecret(RATRI.id())).isFalse();
        }
    }

    @Test
    void whatCouldNotBeKeptIsTriedAgainAndASecretIsWipedAllTheSame() throws Exception {
        Newsroom house = Newsroom.staffed(directory);
        PeopleViewModel model = new PeopleViewModel(house.desk(TIRTA));
        choose(model, RATRI);
        house.close();
        char[] typed = "2468".toCharArray();
        model.secret(typed, "2468".toCharArray());
        assertThat(typed).containsOnly(' ');
        model.fourEyes.set(false);
        model.keepProcedure();
        model.note.set(Note.NONE);
        model.keepProcedure();
        assertThat(model.note.get()).isNotEqualTo(Note.NONE);
    }

    @Test
    void fourEyesAndTheMinutesAreKeptWhereTheyMakeSense() throws Exception {
        try (Newsroom house = Newsroom.staffed(directory)) {
            PeopleViewModel model = new PeopleViewModel(house.desk(TIRTA));
            model.fourEyes.set(false);
            model.idleMinutes.set("3");
            model.keepProcedure();
            assertThat(house.folder.people().procedure()).isEqualTo(new Procedure(false, 3));
            model.idleMinutes.set("lama");
            model.keepProcedure();
            assertThat(model.note.get().text()).contains("menit dari 0 sampai");
            assertThat(house.folder.people().procedure()).isEqualTo(new Procedure(false, 3));
        }
    }
}
