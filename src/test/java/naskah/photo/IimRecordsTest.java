package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IimRecordsTest {
    private static final List<String> CHARACTERS = List.of("a", " ", "é", "“", "丰", "🌾", "👨‍👩‍👧", "e\u0301", "🇮🇩", "<");

    @ParameterizedTest
    @CsvSource({"abcdef,6,abcdef", "abcdef,5,abcde", "aé,2,a", "aé,3,aé", "丰收,5,丰", "🌾🌾,7,🌾", "'',5,''", "丰,2,''"})
    void aTextIsCutBehindItsLastWholeCharacter(String text, int most, String expected) {
        assertThat(IimRecords.shortened(text, most)).isEqualTo(expected);
    }

    @Test
    void whatPeopleSeeAsOneCharacterIsNotCutApart() {
        assertThat(IimRecords.shortened("ae\u0301", 3)).isEqualTo("a");
        assertThat(IimRecords.shortened("a👨‍👩‍👧", 12)).isEqualTo("a");
    }

    @Test
    void anyTextIsCutToTheLongestBeginningThatFits() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
            }
            int most = random.nextInt(60);
            String cut = IimRecords.shortened(text.toString(), most);
            assertThat(text.toString()).startsWith(cut);
            assertThat(bytes(cut)).isLessThanOrEqualTo(most);
            assertThat(cut.length() == text.length() || bytes(cut) > most - 30).isTrue();
        }
    }

    @Test
    void everyDatasetKeepsItsLimitAndTheCharacterSetIsDeclaredFirst() {
        String iim = new String(
                IimRecords.of(new PhotoMetadata(Map.of(PhotoField.CITY, List.of("ā".repeat(40))))), StandardCharsets.UTF_8);
        assertThat(iim)
                .isEqualTo("\u001c\u0001\u005a\0\u0003\u001b%G" + "\u001c\u0002\0\0\u0002\0\u0004" + "\u001c\u0002\u005a\0\u0020"
                        + "ā".repeat(16));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
