package naskah.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naskah.storage.People;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;

/** A house without a list of persons, which takes nobody in. */
final class HouseOfOne implements People {
    @Override
    public List<Person> all() {
        return List.of();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.empty();
    }

    @Override
    public boolean keep(Person person) {
        return false;
    }

    @Override
    public void secret(PersonId id, char[] secret) {}

    @Override
    public Procedure procedure() {
        return Procedure.STANDARD;
    }

    @Override
    public void procedure(Procedure procedure) {}

    @Override
    public boolean hasSecret(PersonId id) {
        return false;
    }

    @Override
    public Recognition recognise(PersonId id, char[] secret) {
        return new Recognition.Wrong(Duration.ZERO);
    }
}
