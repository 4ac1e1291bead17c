package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes the journal behind the program's back, in the bytes of the file itself, is found out. */
class TamperedJournalTest {
    private static final Person LARAS =
            new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);

    @TempDir
    private Path directory;

    /** The bytes of one journal line's columns within the database file, from the article's id to the hash. */
    private record Row(long sequence, int start, int end) {}

    @Test
    void everyOneOfAHundredChangedBytesIsFound() throws Exception {
        List<JournalLine> lines = written();
        Path file = directory.resolve("naskah.db");
        byte[] whole = Files.readAllBytes(file);
        List<Row> rows = lines.stream().map(line -> row(whole, line)).toList();
        assertThat(faults()).isEmpty();
        Random random = new Random(2024);
        int named = 0;
        for (int i = 0; i < 100; i++) {
            Row row = rows.get(random.nextInt(rows.size()));
            int at = row.start() + random.nextInt(row.end() - row.start());
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            List<Health.Fault> faults = faults();
            assertThat(faults).as("byte %d of line %d", at - row.start(), row.sequence()).isNotEmpty();
            named += faults.contains(new Health.Fault(Health.Kind.JOURNAL_CHANGED, String.valueOf(row.sequence()))) ? 1 : 0;
        }
        assertThat(named).as("changes whose line is named").isEqualTo(100);
        Files.write(file, whole);
        assertThat(faults()).isEmpty();
    }

    private List<JournalLine> written() throws Exception {
        List<JournalLine> lines = new ArrayList<>();
        try (DataFolder folder = Desk.open(directory)) {
            folder.people().keep(LARAS);
            for (int i = 0; i < 12; i++) {
                Stored stored = folder.articles().create(Desk.article("Pasar " + i, "Isi."), Revision.Kind.TYPED);
                var asked = new Facts.Asked("Harga beras ke-" + i + " belum dikonfirmasi", Optional.empty(), Instant.EPOCH);
                var wish = new Workflow.Wish(stored.article().id(), Deed.HOLD, stored.revision(), LARAS, asked,
                        new Workflow.Evidence("", Facts.Found.NOTHING));
                lines.add(((Workflow.Moved.Ok) folder.workflow().move(wish)).line());
            }
        }
        return lines;
    }

    private List<Health.Fault> faults() throws Exception {
        try (DataFolder folder = Desk.open(directory)) {
            return folder.verify(done -> {}).faults();
        }
    }

    private static Row row(byte[] whole, JournalLine line) {
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        int hash = bytes.indexOf(line.content() + line.hash());
        int start = bytes.lastIndexOf(line.article().value(), hash);
        assertThat(start).isPositive();
        return new Row(line.sequence(), start, hash + line.content().length() + line.hash().length());
    }
}
