package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {
    private static final List<String> PHRASES = List.of(
            "Warga Désa Suka Maju", "“panen raya”", "kata camat, ‘luar biasa’", "café kopi", "– kata Ratri –", "naïve", "Jumat’s",
            "memanen padi…", "Rp1.000", "Beyoncé", "São Paulo", "Zürich", "gempa M5,6", "(kiri)", "Kota Bandung", "über", "crème brûlée");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman"})
    void anyCaptionIsReadableWithoutADeclaration(String charset) {
        Random random = new Random(17);
        for (int round = 0; round < 400; round++) {
            List<String> texts = new ArrayList<>();
            for (int field = 0; field < 4; field++) {
                texts.add(PHRASES.get(random.nextInt(PHRASES.size())) + " " + PHRASES.get(random.nextInt(PHRASES.size())));
            }
            List<byte[]> values = texts.stream().map(text -> text.getBytes(Charset.forName(charset))).toList();
            Charset likeliest = ReadableText.likeliest(values);
            assertThat(values.stream().map(value -> ReadableText.of(value, Optional.of(likeliest)))).isEqualTo(texts);
        }
    }

    @Test
    void printableTextKeepsItsLines() {
        assertThat(ReadableText.printable(" a\r\nb\rc\td\u0000\ufffe ")).isEqualTo("a\nb\nc d");
    }

    @Test
    void aByteThatIsHalfACharacterIsNotTakenFromOtherCharacterSets() {
        byte[] latin = "café".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReadableText.of(latin, Optional.empty())).isEqualTo("café");
        assertThat(ReadableText.of(latin, Optional.of(StandardCharsets.UTF_8))).isEqualTo("caf");
    }
}
