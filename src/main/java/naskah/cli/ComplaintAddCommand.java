package naskah.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.house.Zone;
import naskah.storage.Complaints.Noted;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes a complaint about an article or a comment below it; its clock begins when it was received. */
@Command(name = "add")
final class ComplaintAddCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--text", paramLabel = "TEXT", converter = Said.class, required = true)
    private String text;

    @Option(names = "--comment", paramLabel = "URL")
    private String comment = "";

    @Option(names = "--from", paramLabel = "NAME")
    private String from = "";

    @Option(names = "--contact", paramLabel = "TEXT")
    private String contact = "";

    @Option(names = "--received", paramLabel = "TIME")
    private Optional<String> received = Optional.empty();

    @Mixin
    private Signature signature = new Signature();

    ComplaintAddCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::note);
    }

    private void note(DataFolder folder) throws StorageException {
        Optional<Stored> stored = errand.find(folder, id);
        Optional<Instant> arrived = stored.isEmpty() ? Optional.empty() : TypedTime.past(errand, folder, received);
        Optional<Person> person = arrived.isEmpty() ? Optional.empty() : signature.of(errand, folder);
        if (person.isPresent()) {
            note(folder, stored.get().article().id(), arrived.get(), person.get());
        }
    }

    private void note(DataFolder folder, ArticleId article, Instant arrived, Person person) throws StorageException {
        Zone zone = errand.tools().houses().of(folder).zone();
        var complaint = new ReaderComplaint(
                article, text, comment, new Complainant(from, contact), new NewsTime(arrived, zone));
        switch (folder.complaints().note(complaint, person.id())) {
            case Noted.Ok ok -> {
                errand.say("cli.complaint.noted", ok.number(), Times.printed(complaint.due(), zone));
                errand.print(ok.number() + "\t" + Times.iso(complaint.due(), zone));
            }
            case Noted.NoArticle gone -> errand.fail("cli.article.missing", id, folder.path().toString());
            case Noted.NotAllowed not -> errand.fail("cli.complaint.notAllowed", person.id().value());
        }
    }
}
