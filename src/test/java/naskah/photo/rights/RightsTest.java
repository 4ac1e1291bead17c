package naskah.photo.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import naskah.photo.rights.Rights.Withdrawal;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final Instant NOON = Instant.parse("2024-05-21T05:00:00Z");

    @Test
    void aFreePhotoMayGoOutAnywhere() {
        assertThat(Rights.FREE.stops(NOON, true)).isEmpty();
    }

    @Test
    void rightsEndInTheSecondOfTheirExpiry() {
        Rights rights = new Rights("KF", Optional.of(NOON), Optional.empty(), false, Optional.empty());
        assertThat(rights.stops(NOON.minusSeconds(1), false)).isEmpty();
        assertThat(rights.stops(NOON, false)).containsExactly(RightsStop.EXPIRED);
    }

    @Test
    void anEmbargoEndsInItsSecond() {
        Rights rights = new Rights("KF", Optional.empty(), Optional.of(NOON), false, Optional.empty());
        assertThat(rights.stops(NOON.minusSeconds(1), false)).containsExactly(RightsStop.EMBARGOED);
        assertThat(rights.stops(NOON, false)).isEmpty();
    }

    @Test
    void theOneUseIsSpentByAnotherArticle() {
        Rights rights = new Rights("KF", Optional.empty(), Optional.empty(), true, Optional.empty());
        assertThat(rights.stops(NOON, false)).isEmpty();
        assertThat(rights.stops(NOON, true)).containsExactly(RightsStop.USED_ALREADY);
    }

    @Test
    void theGravestStopComesFirst() {
        Rights rights = new Rights(
                "KF", Optional.of(NOON), Optional.empty(), true, Optional.of(new Withdrawal(NOON, "salah orang")));
        assertThat(rights.stops(NOON, true))
                .containsExactly(RightsStop.WITHDRAWN, RightsStop.EXPIRED, RightsStop.USED_ALREADY);
    }

    @Test
    void rightsThatHaveEndedAreNotAboutToEnd() {
        Rights rights = new Rights("KF", Optional.of(NOON), Optional.empty(), false, Optional.empty());
        assertThat(rights.endsWithin(Duration.ofDays(1), NOON.minusSeconds(60))).isTrue();
        assertThat(rights.endsWithin(Duration.ofDays(1), NOON.minus(Duration.ofDays(2)))).isFalse();
        assertThat(rights.endsWithin(Duration.ofDays(1), NOON)).isFalse();
    }
}
