package naskah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import naskah.ui.draft.WoundTimer;
import org.junit.jupiter.api.Test;

class MinutesTest {
    private static final Instant BEFORE = Instant.parse("2024-05-21T16:59:30Z");
    private static final Instant AFTER = Instant.parse("2024-05-22T05:00:00Z");

    private final WoundTimer timer = new WoundTimer();
    private final AtomicReference<Instant> clock = new AtomicReference<>(BEFORE);
    private final Minutes minutes = new Minutes(timer, clock::get);
    private final List<Instant> heard = new ArrayList<>();

    @Test
    void looksAtTheClockEveryMinute() {
        minutes.property().subscribe((old, now) -> heard.add(now));
        for (int i = 1; i <= 3; i++) {
            clock.set(BEFORE.plusSeconds(60L * i));
            timer.wind(60_000);
        }
        assertThat(heard).containsExactly(BEFORE.plusSeconds(60), BEFORE.plusSeconds(120), BEFORE.plusSeconds(180));
    }

    @Test
    void isRightAgainAMinuteAfterAComputerWakes() {
        clock.set(AFTER);
        assertThat(minutes.property().get()).isEqualTo(BEFORE);
        timer.wind(60_000);
        assertThat(minutes.property().get()).isEqualTo(AFTER);
    }
}
