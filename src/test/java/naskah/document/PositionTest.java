package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final BlockId BLOCK = new BlockId("a");

    private static int carried(int offset, String before, String after) {
        return new Position(BLOCK, offset).carried(before, after).offset();
    }

    @Test
    void aPlaceBeforeTheChangeStays() {
        assertThat(carried(4, "kata lama di sini", "kata baru di sini")).isEqualTo(4);
    }

    @Test
    void aPlaceAfterTheChangeMovesWithItsWords() {
        assertThat(carried(10, "kata lama di sini", "kata yang lebih baru di sini")).isEqualTo(21);
    }

    @Test
    void aPlaceInsideTheChangeGoesToItsEnd() {
        assertThat(carried(7, "kata [lama] di sini", "kata <x> di sini")).isEqualTo(8);
    }

    @Test
    void anOffsetIsNotNegative() {
        assertThatThrownBy(() -> new Position(BLOCK, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(40)
    void outsideOfAChangeTheWordsOnOneSideStayTheSame(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String before = randomText(random, 30);
        int start = random.nextInt(before.length() + 1);
        int end = start + random.nextInt(before.length() - start + 1);
        String after = before.substring(0, start) + randomText(random, 8) + before.substring(end);
        int last = 0;
        for (int offset = 0; offset <= before.length(); offset++) {
            int now = carried(offset, before, after);
            assertThat(now).isBetween(last, after.length());
            boolean leftStays = after.startsWith(before.substring(0, offset)) && now == offset;
            boolean rightStays = after.substring(now).equals(before.substring(offset));
            if (offset <= start || offset >= end) {
                assertThat(leftStays || rightStays).as("%s at %d -> %s at %d", before, offset, after, now).isTrue();
            }
            last = now;
        }
    }

    private static String randomText(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append("aab ".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
