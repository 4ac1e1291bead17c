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

/** Hands articles over to a folder, and says why one is not; what is exported by command and on schedule goes the same way. */
record Exporting(Errand errand, Optional<RightsCheck.Answer> answer, Set<Part> parts, Path out) {
    /** The article's own folder; empty after saying why. */
    Optional<Path> write(DataFolder folder, House house, String id) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        var check = new RightsCheck(errand, answer);
        if (found.isEmpty() || !isFree(found.get().article(), house, folder) || !check.lets(found.get().article(), house, folder)) {
            return Optional.empty();
        }
        var content = new Tools.Package(found.get(), house, folder, parts);
        try {
            HandedOver handedOver = errand.tools().handover().write(content, out);
            return switch (handedOver) {
                case HandedOver.Written written -> told(written.exported());
                case HandedOver.Withheld withheld -> withheld(id, withheld, house);
            };
        } catch (BadTemplate wrong) {
            errand.fail("export.template." + key(wrong.problem()), wrong.file(), wrong.detail());
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
        return Optional.empty();
    }

    /** A file is no way around an embargo that the person's own data folder has for its article. */
    private boolean isFree(Article article, House house, DataFolder folder) throws StorageException {
        if (folder.path().equals(errand.data()) || !Files.isDirectory(errand.data())) {
            return true;
        }
        try (DataFolder own = errand.tools().folders().open(errand.data())) {
            Clearance clearance = own.workflow().clearance(article, Instant.now());
            if (clearance instanceof Clearance.Embargoed) {
                withheld(article.id().value(), new HandedOver.Withheld(clearance), house);
            }
            return !(clearance instanceof Clearance.Embargoed);
        }
    }

    private Optional<Path> withheld(String id, HandedOver.Withheld withheld, House house) {
        errand.tell(id + ": " + withheld.sentence(errand.messages(), house.zone()), true);
        return Optional.empty();
    }

    private Optional<Path> told(Exported exported) {
        switch (exported) {
            case Exported.Done done -> {
                done.losses().forEach(loss -> errand.say("export.loss." + key(loss.kind()), loss.what()));
                return Optional.of(done.folder());
            }
            case Exported.Refused refused ->
                errand.fail("export.refused." + key(refused.reason()), refused.folder().toString());
            case Exported.Cancelled cancelled -> errand.fail("cli.export.cancelled", out.toString());
        }
        return Optional.empty();
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
