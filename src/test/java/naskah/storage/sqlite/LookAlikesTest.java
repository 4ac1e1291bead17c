package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import naskah.photo.PerceptualHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookAlikesTest {
    @TempDir
    Path directory;

    private final Random random = new Random(11);

    @Test
    void everyHashWithinTheBoundIsFoundAndNoneBeyondIt() throws Exception {
        long own = random.nextLong();
        List<Long> hashes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            hashes.add(differing(own, i % 21));
        }
        try (SqliteDataFolder folder = Desk.open(directory)) {
            List<Long> found = folder.database().write("look", sql -> {
                for (int i = 0; i < hashes.size(); i++) {
                    sql.update("INSERT INTO photo VALUES (?, 'a', 'PNG', 1, 1, 1, '', '', '', '', '', NULL)", "p" + i);
                    sql.update(
                            "INSERT INTO library (sha256, added, revision, look, caption, credit, alt, taken, shape, width, one_use)"
                                    + " VALUES (?, 1, 1, ?, 0, 0, 0, '', '', 1, 0)",
                            "p" + i, hashes.get(i));
                }
                return LookAlikes.of(sql, own).stream().map(LookAlikes.Look::hash).toList();
            });
            assertThat(found).containsExactlyInAnyOrderElementsOf(hashes.stream()
                    .filter(hash -> PerceptualHash.distance(hash, own) <= PerceptualHash.ALIKE)
                    .toList());
        }
    }

    private long differing(long hash, int bits) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, Long.SIZE).boxed().toList());
        Collections.shuffle(places, random);
        return places.stream().limit(bits).map(place -> 1L << place).reduce(hash, (one, other) -> one ^ other);
    }
}
