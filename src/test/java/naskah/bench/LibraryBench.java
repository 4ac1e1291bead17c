package naskah.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.StorageException;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.PlainPhotoReader;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding photos in a library of {@code -Dnaskah.bench.photos} photos (100,000). */
@Tag("bench")
class LibraryBench {
    private static final int PHOTOS = Integer.getInteger("naskah.bench.photos", 100_000);
    private static final List<String> NAMES = List.of("Ratri", "Bayu", "Sari", "Laras", "Tirta", "Wulan", "Gilang", "Mega");
    private static final List<String> CITIES =
            List.of("Subang", "Surabaya", "Makassar", "Jayapura", "Ende", "Padang", "Bantul", "Bitung", "Ternate");
    private static final List<String> WORDS = List.of(
            "petani", "memanen", "padi", "nelayan", "melaut", "pasar", "pagi", "jembatan", "gantung", "sekolah", "banjir",
            "surut", "festival", "layang", "kampung", "pelabuhan", "kapal", "menteri", "meninjau", "gudang", "beras");

    @TempDir
    Path directory;

    private final Random random = new Random(7);

    @Test
    void library() throws Exception {
        open().close();
        fill();
        try (DataFolder folder = open()) {
            PhotoLibrary library = folder.library();
            warm(library);
            report("first page of 60 photos", times(100, () -> library.list(PhotoQuery.ALL, Optional.empty(), 60)), "≤ 20 ms");
            report("page on", pages(library), "≤ 20 ms");
            report("search as you type", search(library), "≤ 50 ms");
            report("no credit", filter(library, PhotoQuery.ALL.withMissing(Set.of(PhotoQuery.Missing.CREDIT))), "≤ 50 ms");
            report("unused", filter(library, PhotoQuery.ALL.withUsage(
                    new PhotoQuery.Usage(Optional.of(false), Optional.empty(), Optional.empty()))), "≤ 50 ms");
            report("city", filter(library, PhotoQuery.ALL.withFacets(Map.of(Facet.CITY, "ende"))), "≤ 50 ms");
            report("a rare city", filter(library, PhotoQuery.ALL.withFacets(Map.of(Facet.CITY, "kota langka"))), "≤ 50 ms");
            report("used", filter(library, PhotoQuery.ALL.withUsage(
                    new PhotoQuery.Usage(Optional.of(true), Optional.empty(), Optional.empty()))), "≤ 50 ms");
            report("portraits, of which there are none", filter(library, PhotoQuery.ALL.withShape(new PhotoQuery.Shape(
                    Optional.empty(), Optional.empty(), Optional.of(PhotoQuery.Orientation.PORTRAIT), 0))), "≤ 50 ms");
            report("larger than any", filter(library, PhotoQuery.ALL.withShape(
                    new PhotoQuery.Shape(Optional.empty(), Optional.empty(), Optional.empty(), 6000))), "≤ 50 ms");
            for (PhotoQuery.RightsState state : PhotoQuery.RightsState.values()) {
                report(state.name().toLowerCase(Locale.ROOT), filter(library, PhotoQuery.ALL.withUsage(
                        new PhotoQuery.Usage(Optional.empty(), Optional.empty(), Optional.of(state)))), "≤ 50 ms");
            }
            LocalDate day = LocalDate.of(2024, 5, 21);
            report("one day", filter(library, PhotoQuery.ALL.withShape(
                    new PhotoQuery.Shape(Optional.of(day), Optional.of(day), Optional.empty(), 0))), "≤ 50 ms");
            report("names that begin so", times(100, () -> library.suggest(Facet.PERSON, "s", 10)), "≤ 50 ms");
            report("how many in all", times(50, () -> library.count(PhotoQuery.ALL)), "≤ 50 ms");
            PhotoId one = library.list(PhotoQuery.ALL, Optional.empty(), 1).items().getFirst().photo().id();
            report("look-alikes", times(50, () -> library.alike(one, 5)), "≤ 100 ms");
            Held held = library.find(one).orElseThrow();
            long[] revision = {held.revision()};
            report("save of an edit", times(100, () -> library.keep(
                    held.photo().withMetadata(held.photo().metadata().with(PhotoField.CITY, "Kota " + revision[0])), revision[0]++)), "-");
        }
    }

    private DataFolder open() throws StorageException {
        return SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), Clock.systemUTC(), SqliteDataFolder.Mode.JOB);
    }

    /** The rows that as many photos would have, without their pixels; the next opening takes them into the library. */
    private void fill() throws Exception {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db"))) {
            connection.setAutoCommit(false);
            try (PreparedStatement photo = connection.prepareStatement(
                    "INSERT INTO photo VALUES (?, ?, 'JPEG', 3000, 2000, 2500000, '', '', '', '', '', ?)")) {
                for (int i = 0; i < PHOTOS; i++) {
                    photo.setString(1, String.format("%064x", i * 2654435761L + 1));
                    photo.setString(2, "DSC_" + i + ".jpg");
                    photo.setString(3, words(i));
                    photo.executeUpdate();
                }
            }
            run(connection, "DELETE FROM meta WHERE key = 'library'");
            connection.commit();
        }
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db"))) {
            run(connection, "UPDATE library SET look = random()");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Figures.report(String.format(Locale.ROOT, "library of %,d photos made", PHOTOS), PHOTOS / seconds, "photos/s", "-");
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private String words(int photo) {
        List<String> caption = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            caption.add(pick(WORDS));
        }
        String credit = random.nextInt(20) > 0 ? "[\"Kabar Foto\"]" : "[]";
        return String.format(
                """
                {"fields": {"DESCRIPTION": ["%s"], "HEADLINE": ["%s"], "CREDIT_LINE": %s, "CREATOR": ["%s"],
                 "CITY": ["%s"], "PERSONS_SHOWN": ["%s %s"], "DATE_CREATED": ["%s"]}}
                """,
                String.join(" ", caption), pick(WORDS), credit, pick(NAMES),
                photo % 20_000 == 7 ? "Kota Langka" : pick(CITIES), pick(NAMES), pick(NAMES),
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private interface Deed {
        Object run() throws Exception;
    }

    private void warm(PhotoLibrary library) throws Exception {
        for (int i = 0; i < 30; i++) {
            library.list(PhotoQuery.text(pick(WORDS)), Optional.empty(), 60);
        }
    }

    private static double[] times(int count, Deed deed) throws Exception {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            deed.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static double[] pages(PhotoLibrary library) throws Exception {
        List<Optional<String>> after = new ArrayList<>(List.of(Optional.empty()));
        return times(300, () -> after.set(0, library.list(PhotoQuery.ALL, after.getFirst(), 60).next()));
    }

    private double[] search(PhotoLibrary library) throws Exception {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String question = pick(WORDS) + " " + pick(CITIES);
            for (int length = 1; length <= question.length(); length++) {
                questions.add(question.substring(0, length));
            }
        }
        int[] next = {0};
        return times(questions.size(), () -> library.list(PhotoQuery.text(questions.get(next[0]++)), Optional.empty(), 60));
    }

    private static double[] filter(PhotoLibrary library, PhotoQuery query) throws Exception {
        return times(50, () -> library.list(query, Optional.empty(), 60));
    }

    private static void report(String name, double[] times, String target) {
        line(name + ", p95", Figures.percentile(times, 95), target);
        line(name + ", slowest", Figures.percentile(times, 100), "-");
    }

    private static void line(String name, double value, String target) {
        Figures.report(String.format(Locale.ROOT, "photos: %s, %,d photos", name, PHOTOS), value, "ms", target);
    }
}
