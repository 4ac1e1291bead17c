package naskah.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who works here, those who have left among them. */
@Command(name = "list")
final class PersonListCommand implements Callable<Integer> {
    private final Errand errand;

    @Option(names = "--json")
    private boolean json;

    PersonListCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        List<Person> all = folder.people().all();
        if (json) {
            Json.array(errand.console(), all, PersonListCommand::node);
        } else {
            all.forEach(person -> errand.print(row(errand, person)));
        }
    }

    static String row(Errand errand, Person person) {
        String roles = person.roles().stream()
                .sorted()
                .map(role -> errand.messages().get("cli.role." + role))
                .collect(Collectors.joining(", "));
        String here = person.active() ? "" : "\t" + errand.messages().get("cli.person.left");
        return person.id() + "\t" + person.name() + "\t" + roles + here;
    }

    private static ObjectNode node(Person person) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("id", person.id().value())
                .put("name", person.name())
                .put("active", person.active());
        var roles = node.putArray("roles");
        person.roles().stream().sorted().forEach(role -> roles.add(role.name()));
        return node;
    }
}
