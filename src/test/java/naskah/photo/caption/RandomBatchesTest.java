package naskah.photo.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import naskah.house.Pictures;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomBatchesTest {
    private static final List<String> TEXTS = List.of("", "padi", "Panen raya", "di Sari (kiri)", "{kota}", "a$1\\", "😀 (CMG)");
    private static final List<PhotoField> WORDS =
            List.of(PhotoField.DESCRIPTION, PhotoField.CREDIT_LINE, PhotoField.ALT_TEXT, PhotoField.CITY);

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void batchesTakenBackRestoreEveryWordAndUnmeantOnesEmptyNoField(long seed) {
        random = new Random(seed);
        Map<PhotoId, Photo> library = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Photo photo = Shots.photo(i, i % 3 == 0 ? PhotoMetadata.NONE : Shots.FULL.with(PhotoField.ALT_TEXT, "Sawah " + i));
            library.put(photo.id(), photo);
        }
        Map<PhotoId, Photo> first = Map.copyOf(library);
        List<List<WordsEdit>> done = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            boolean meant = random.nextInt(4) == 0;
            List<WordsEdit> batch =
                    Preview.of(List.copyOf(library.values()), changes(), Pictures.STANDARD).edits(meant);
            if (!meant) {
                batch.forEach(RandomBatchesTest::assertNothingEmptied);
            }
            batch.forEach(edit -> put(library, edit));
            done.add(batch);
        }
        for (List<WordsEdit> batch : done.reversed()) {
            batch.forEach(edit -> put(library, edit.reversed()));
        }
        assertThat(library).isEqualTo(first);
    }

    private static void assertNothingEmptied(WordsEdit edit) {
        assertThat(edit.after().fields()).containsAll(without(edit.before().fields(), PhotoField.KEYWORDS));
    }

    private static Set<PhotoField> without(Set<PhotoField> fields, PhotoField field) {
        Set<PhotoField> others = EnumSet.noneOf(PhotoField.class);
        others.addAll(fields);
        others.remove(field);
        return others;
    }

    private static void put(Map<PhotoId, Photo> library, WordsEdit edit) {
        Photo photo = library.get(edit.id());
        assertThat(photo.metadata()).isEqualTo(edit.before());
        library.put(edit.id(), photo.withMetadata(edit.after()));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            changes.add(change());
        }
        return changes;
    }

    private Change change() {
        PhotoField field = any(WORDS);
        return switch (random.nextInt(8)) {
            case 0 -> new Change.SetField(field, List.of(any(TEXTS)));
            case 1 -> new Change.Template(field, new CaptionTemplate("{takarir} " + any(TEXTS)));
            case 2 -> new Change.Replace(
                    Set.of(field), new Sought(any(TEXTS), random.nextBoolean(), random.nextBoolean()), any(TEXTS));
            case 3 -> new Change.Append(field, any(TEXTS));
            case 4 -> new Change.Prepend(field, any(TEXTS));
            case 5 -> new Change.AddKeyword(any(TEXTS));
            case 6 -> new Change.RemoveKeyword(any(TEXTS));
            default -> new Change.PasteSet(Shots.FULL, Set.of(field, PhotoField.PERSONS_SHOWN));
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
