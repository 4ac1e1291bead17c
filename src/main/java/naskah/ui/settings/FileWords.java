package naskah.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.format.profile.BadFile;
import naskah.format.profile.BadLine;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a chosen file gave, in the person's words: how much was taken, which lines were not and why. */
final class FileWords {
    private static final Logger LOG = LoggerFactory.getLogger(FileWords.class);
    private static final int LINES = 4;

    private final Desk desk;

    FileWords(Desk desk) {
        this.desk = desk;
    }

    Note refused(Exception failure) {
        LOG.warn("a chosen file was not taken", failure);
        return Note.wrong(failure instanceof BadFile bad
                ? desk.text("settings.file." + bad.reason(), bad.file())
                : desk.text("settings.failed"));
    }

    /** @param sentence what was taken */
    Note taken(String sentence, List<BadLine> refused) {
        if (refused.isEmpty()) {
            return Note.hint(sentence);
        }
        Stream<String> told = refused.stream()
                .limit(LINES)
                .map(line -> desk.text("settings.line", line.number(), sentence(line.reason(), line.text())));
        String more = refused.size() > LINES ? "\n" + desk.text("settings.line.more", refused.size() - LINES) : "";
        return Note.attention(sentence + "\n" + told.collect(Collectors.joining("\n")) + more);
    }

    String sentence(BadLine.Reason reason, String text) {
        return desk.text("settings.line." + reason, text.isEmpty() ? "…" : text);
    }
}
