package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import naskah.format.folder.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** exiftool reads back every field that we write, whatever the words and whatever the picture was before. */
@EnabledIf("judgeIsHere")
class ExiftoolEveryFieldTest {
    private static final List<String> TEXTS = List.of(
            "Warga “Suka Maju” memanen padi – café, Désa…", "丰收的田野 panen raya 🌾👨‍👩‍👧", "<b>Tebal</b> & <script>alert(1)</script>",
            "Panjang sekali. ".repeat(300).strip(), "一".repeat(1500), "0012", "🇮🇩".repeat(400), "שלום مرحبا", "é dan e\u0301", "a;b, c | d");
    private static final List<String> DATES =
            List.of("2024", "2024-05", "2024-05-21", "2024-05-21T11:17:36+07:00", "2024-05-21T11:17:36Z", "1945-08-17T10:00:00+09:00");

    @TempDir
    private Path folder;

    private final Map<Path, PhotoMetadata> written = new LinkedHashMap<>();
    private Map<Path, JsonNode> judged;

    static boolean judgeIsHere() {
        return Exiftool.isHere();
    }

    @BeforeEach
    void write() throws Exception {
        PhotoReader reader = new BoundedPhotoReader();
        for (Map.Entry<String, Path> source : Sources.in(folder).entrySet()) {
            PhotoReader.Rendition page = reader.render(source.getValue(), 200);
            PhotoMetadata words = words(written.size());
            Path file = folder.resolve("tulis-" + written.size() + "." + page.format().extension());
            Files.write(file, MetadataEncoder.encode(page.bytes(), page.format(), words));
            written.put(file, words);
        }
        judged = Exiftool.read(List.copyOf(written.keySet()));
    }

    @Test
    void everyFieldOfTwentyVariedFilesReadsBack() {
        assertThat(written).hasSizeGreaterThanOrEqualTo(Sources.areAllHere() ? 20 : 14);
        written.forEach((file, words) -> {
            assertThat(ExiftoolFields.of(judged.get(file))).as(file.toString()).isEqualTo(cleaned(words));
            assertThat(ExiftoolFields.placesShown(judged.get(file))).isEqualTo(words.placesShown());
        });
    }

    @Test
    void weReadBackTheSame() throws Exception {
        for (Map.Entry<Path, PhotoMetadata> each : written.entrySet()) {
            PhotoRead read = new BoundedPhotoReader().read(each.getKey(), "a");
            PhotoMetadata ours = ((PhotoRead.Ok) read).photo().metadata();
            assertThat(cleaned(ours)).isEqualTo(cleaned(each.getValue()));
            assertThat(ours.differences()).as(each.getKey().toString()).isEmpty();
        }
    }

    @Test
    void iimHoldsAsMuchAsItsBytesAllow() {
        written.forEach((file, words) -> {
            if (file.toString().endsWith(".jpg")) {
                words.fields().stream().filter(PhotoField::isInIim).filter(field -> field != PhotoField.DATE_CREATED)
                        .forEach(field -> assertIim(judged.get(file), field, words));
            }
        });
    }

    private static void assertIim(JsonNode said, PhotoField field, PhotoMetadata words) {
        String tag = ExiftoolFields.TAGS.get(field).stream().filter(name -> name.startsWith("IPTC:")).findFirst().orElseThrow();
        List<String> values = Exiftool.values(said, tag);
        assertThat(values).as(tag).hasSameSizeAs(words.all(field));
        for (int i = 0; i < values.size(); i++) {
            int bytes = values.get(i).getBytes(StandardCharsets.UTF_8).length;
            assertThat(words.all(field).get(i)).startsWith(values.get(i));
            assertThat(bytes).isLessThanOrEqualTo(field.mostBytes());
            assertThat(values.get(i).equals(words.all(field).get(i)) || bytes > field.mostBytes() - 30).as(tag).isTrue();
        }
    }

    private static Map<PhotoField, String> cleaned(PhotoMetadata words) {
        Map<PhotoField, String> fields = new EnumMap<>(PhotoField.class);
        words.fields().forEach(field -> fields.put(
                field, words.all(field).stream().map(ReadableText::clean).collect(Collectors.joining(", "))));
        return fields;
    }

    /** Every field filled, each with another text than its neighbours and than in the next file. */
    private static PhotoMetadata words(int number) {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            String text = TEXTS.get((number + field.ordinal()) % TEXTS.size());
            values.put(field, field.isList() ? List.of(text, "kedua " + number) : List.of(text));
        }
        values.put(PhotoField.DATE_CREATED, List.of(DATES.get(number % DATES.size())));
        List<PlaceShown> places = new ArrayList<>();
        for (int i = 0; i < number % 3; i++) {
            places.add(new PlaceShown("Sawah Atas " + i, "Lembah", "Jayapura", "Papua", "Indonesia", "ID"));
        }
        return new PhotoMetadata(values, places, List.of());
    }
}
