package naskah.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import naskah.ui.draft.WoundTimer;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private static final Duration TEN = Duration.ofMinutes(10);

    private final WoundTimer timer = new WoundTimer();
    private Instant now = Instant.parse("2024-05-21T04:17:36Z");
    private int told;
    private final IdleWatch watch = new IdleWatch(timer, () -> now, () -> told++);

    private void pass(long minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        timer.wind(Duration.ofMinutes(minutes).toMillis());
    }

    @Test
    void aDeskThatNobodyTouchesIsToldOnce() {
        watch.begin(TEN);
        pass(9);
        assertThat(told).isZero();
        pass(1);
        pass(60);
        assertThat(told).isEqualTo(1);
    }

    @Test
    void aTouchBeginsTheWaitingAgain() {
        watch.begin(TEN);
        pass(9);
        watch.touch();
        pass(9);
        assertThat(told).isZero();
        pass(1);
        assertThat(told).isEqualTo(1);
    }

    @Test
    void aHouseThatNeverAsksWaitsForNothing() {
        watch.begin(TEN);
        watch.begin(Duration.ZERO);
        pass(600);
        assertThat(told).isZero();
    }

    @Test
    void aClockThatWasPutBackDoesNotKeepTheDeskOpenForLonger() {
        watch.begin(TEN);
        now = now.minus(Duration.ofDays(1));
        timer.wind(TEN.toMillis());
        watch.touch();
        pass(10);
        assertThat(told).isEqualTo(1);
    }
}
