package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What exiftool writes into every format that it can write is what we read. */
@EnabledIf("judgeIsHere")
class ExiftoolWrittenTest {
    private static final Map<PhotoField, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(PhotoField.HEADLINE, List.of("Panen raya di “Suka Maju”")),
            Map.entry(PhotoField.DESCRIPTION, List.of("Warga memanen padi – 丰收 🌾 di Désa.")),
            Map.entry(PhotoField.ALT_TEXT, List.of("Sawah kuning")),
            Map.entry(PhotoField.EXTENDED_DESCRIPTION, List.of("Petak sawah kuning dengan lima orang")),
            Map.entry(PhotoField.CREATOR, List.of("Ratri Wulandari", "Bagas Śri")),
            Map.entry(PhotoField.CREDIT_LINE, List.of("Warta Naskah")),
            Map.entry(PhotoField.SOURCE, List.of("Warta")),
            Map.entry(PhotoField.COPYRIGHT_NOTICE, List.of("© Warta Naskah")),
            Map.entry(PhotoField.USAGE_TERMS, List.of("Sekali pakai")),
            Map.entry(PhotoField.DATE_CREATED, List.of("2024-05-21T11:17:36+09:00")),
            Map.entry(PhotoField.CITY, List.of("Jayapura")),
            Map.entry(PhotoField.COUNTRY, List.of("Indonesia")),
            Map.entry(PhotoField.KEYWORDS, List.of("panen", "padi")),
            Map.entry(PhotoField.PERSONS_SHOWN, List.of("Siti", "Bayu"))));
    private static final Map<PhotoField, List<String>> TAGS = ExiftoolFields.TAGS;

    @TempDir
    private Path folder;

    static boolean judgeIsHere() {
        return Exiftool.isHere();
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF", "TIFF"})
    void xmpIsReadInEveryFormat(PhotoFormat format) throws Exception {
        List<String> tags = tags("XMP");
        tags.add("-XMP-iptcExt:LocationShown={LocationName=Sawah Atas,City=Jayapura,CountryCode=ID}");
        PhotoMetadata read = readAfter(format, tags);
        assertThat(read.values()).isEqualTo(WORDS);
        assertThat(read.placesShown()).containsExactly(new PlaceShown("Sawah Atas", "", "Jayapura", "", "", "ID"));
        assertThat(read.differences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "TIFF"})
    void iimIsReadInEveryFormatThatHasIt(PhotoFormat format) throws Exception {
        List<String> tags = tags("IPTC:");
        tags.add("-IPTC:TimeCreated=11:17:36+09:00");
        Map<PhotoField, List<String>> expected = new EnumMap<>(WORDS);
        expected.keySet().removeIf(field -> !field.isInIim());
        assertThat(readAfter(format, tags).values()).isEqualTo(expected);
    }

    private static List<String> tags(String group) {
        List<String> tags = new ArrayList<>();
        WORDS.forEach((field, texts) -> TAGS.get(field).stream()
                .filter(tag -> tag.startsWith(group))
                .forEach(tag -> texts.forEach(text -> tags.add("-" + tag + "=" + text))));
        return tags;
    }

    private PhotoMetadata readAfter(PhotoFormat format, List<String> tags) throws Exception {
        String name = "a." + format.extension();
        BufferedImage picture = Pictures.quarters(40, 30, BufferedImage.TYPE_INT_RGB);
        Path file = Files.write(folder.resolve(name), Pictures.encoded(picture, format.name()));
        Exiftool.write(file, tags);
        return ((PhotoRead.Ok) new BoundedPhotoReader().read(file, name)).photo().metadata();
    }
}
