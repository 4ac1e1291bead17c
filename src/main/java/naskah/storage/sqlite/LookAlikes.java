package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import naskah.photo.PerceptualHash;

/**
 * Finds hashes near to one without looking at them all: of 64 bits in four bands at least one band has no more than a quarter of the
 * differing bits (Norouzi, Punjani and Fleet, Fast Search in Hamming Space with Multi-Index Hashing, 2012).
 */
final class LookAlikes {
    private static final int BITS = 16;
    private static final int BANDS = Long.SIZE / BITS;
    private static final int NEAR = PerceptualHash.ALIKE / BANDS;

    private LookAlikes() {}

    record Look(long key, long hash, int distance) {}

    /** The likest first; the photo with the hash itself among them. */
    static List<Look> of(Sql sql, long own) throws SQLException {
        List<Look> near = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            String bits = "look >> " + band * BITS + " & 65535";
            near.addAll(sql.all(
                    "SELECT key, look FROM library WHERE look IS NOT NULL AND trashed IS NULL AND (" + bits
                            + ") IN (SELECT value FROM json_each(?))",
                    row -> new Look(row.getLong(1), row.getLong(2), PerceptualHash.distance(row.getLong(2), own)),
                    near((int) (own >> band * BITS & 0xffff)).toString()));
        }
        return near.stream()
                .filter(look -> look.distance() <= PerceptualHash.ALIKE)
                .distinct()
                .sorted(Comparator.comparingInt(Look::distance).thenComparing(Look::key))
                .toList();
    }

    /** All values of a band that differ from this one in no more than {@link #NEAR} bits. */
    private static List<Integer> near(int value) {
        List<Integer> near = new ArrayList<>();
        for (int other = 0; other < 1 << BITS; other++) {
            if (Integer.bitCount(value ^ other) <= NEAR) {
                near.add(other);
            }
        }
        return near;
    }
}
