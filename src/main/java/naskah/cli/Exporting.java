package naskah.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.format.folder.Exported;
import naskah.format.folder.Part;
import naskah.format.html.BadTemplate;
import naskah.house.House;
import naskah.intake.Complaint;
import naskah.storage.Clearance;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/**
 * Hands articles over to a folder, and says why one is not; what is exported by command and on schedule goes the same way.
 *
 * @param again whether it is tried again in a while, so that a folder which is being written just now is no failure
 */
record Exporting(Errand errand, Answer answer, Set<Part> parts, Path out, boolean again) {
    /** Exports once. */
    Exporting(Errand errand, Answer answer, Set<Part> parts, Path out) {
        this(errand, answer, parts, out, false);
    }

    /** The article's own folder; empty after saying why. */
    Optional<Path> write(DataFolder folder, House house, String id) throws StorageException {
        if (folder.path().equals(errand.data()) || !Files.isDirectory(errand.data())) {
            return write(folder, folder, house, id);
        }
        try (DataFolder desk = errand.tools().folders().open(errand.data())) {
            return write(folder, desk, house, id);
        }
    }

    private Optional<Path> write(DataFolder folder, DataFolder desk, House house, String id) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty() || folder != desk && !isFree(found.get().article(), house, desk)) {
            return Optional.empty();
        }
        try {
            return handOver(new Tools.Package(found.get(), house, folder, desk, parts));
        } catch (BadTemplate wrong) {
            errand.fail("export.template." + key(wrong.problem()), wrong.file(), wrong.detail());
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
        return Optional.empty();
    }

    private Optional<Path> handOver(Tools.Package content) throws IOException, StorageException {
        RightsCheck check = new RightsCheck(errand, answer);
        HandedOver came = errand.tools().handover().write(content, out);
        if (came instanceof HandedOver.Barred barred && check.isAnswered(content, barred.blocked())) {
            came = errand.tools().handover().write(content, out);
        }
        return switch (came) {
            case HandedOver.Written written -> told(written.exported());
            case HandedOver.Withheld withheld -> withheld(content.stored().article(), withheld, content.house());
            case HandedOver.Barred barred -> {
                check.refuse(content, barred.blocked());
                yield Optional.empty();
            }
        };
    }

    /** A file is no way around what the person's own data folder says of its article. */
    private boolean isFree(Article article, House house, DataFolder desk) throws StorageException {
        Clearance clearance = desk.workflow().clearance(article, Instant.now());
        if (clearance instanceof Clearance.Cleared) {
            return true;
        }
        withheld(article, new HandedOver.Withheld(clearance), house);
        return false;
    }

    private Optional<Path> withheld(Article article, HandedOver.Withheld withheld, House house) {
        errand.tell(article.id() + ": " + withheld.sentence(errand.messages(), house.zone()), true);
        return Optional.empty();
    }

    private Optional<Path> told(Exported exported) {
        switch (exported) {
            case Exported.Done done -> {
                done.losses().forEach(loss -> errand.say("export.loss." + key(loss.kind()), loss.what()));
                return Optional.of(done.folder());
            }
            case Exported.Refused refused -> {
                String sentence = errand.messages().get("export.refused." + key(refused.reason()), refused.folder().toString());
                errand.tell(sentence, !again || refused.reason() != Exported.Reason.BUSY);
            }
            case Exported.Cancelled cancelled -> errand.fail("cli.export.cancelled", out.toString());
        }
        return Optional.empty();
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
