package naskah.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.NewsTime;
import naskah.article.complaint.Answer;
import naskah.house.Zone;
import naskah.storage.Complaints.Answering;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes what was done about a complaint; once, and it stays as it is. */
@Command(name = "answer")
final class ComplaintAnswerCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "NUMBER")
    private long number;

    @Option(names = "--how", paramLabel = "TEXT", converter = Said.class, required = true)
    private String how;

    @Option(names = "--at", paramLabel = "TIME")
    private Optional<String> at = Optional.empty();

    @Mixin
    private Signature signature = new Signature();

    ComplaintAnswerCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::answer);
    }

    private void answer(DataFolder folder) throws StorageException {
        Optional<Instant> done = TypedTime.past(errand, folder, at);
        Optional<Person> person = done.isEmpty() ? Optional.empty() : signature.of(errand, folder);
        if (person.isEmpty()) {
            return;
        }
        Zone zone = errand.tools().houses().of(folder).zone();
        Answer answer = new Answer(new NewsTime(done.get(), zone), how);
        Answering answering = folder.complaints().answer(number, answer, person.get().id());
        switch (answering) {
            case OK -> errand.print(number + "\t" + answer.at().iso());
            case NOT_ALLOWED -> errand.fail("cli.complaint.notAllowed", person.get().id().value());
            case NOT_THERE, ANSWERED_ALREADY, TOO_EARLY -> errand.fail("cli.complaint." + answering, String.valueOf(number));
        }
    }
}
