package naskah.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final HeldLane held = new HeldLane();
    private final List<Object> heard = new ArrayList<>();
    private int value;
    private boolean faulty;

    private Newest<Integer> newest(Lane lane, Supplier<Callable<Integer>> work) {
        return new Newest<>(lane, work, this::hear, this::hear);
    }

    private void hear(Object news) {
        if (faulty) {
            faulty = false;
            throw new IllegalStateException("nobody listens");
        }
        heard.add(news instanceof Exception failure ? failure.getMessage() : news);
    }

    @Test
    void whatIsAskedForMeanwhileIsDoneOnceAfterItWithTheNewestValue() {
        Newest<Integer> newest = newest(held.lane(), () -> {
            int taken = ++value;
            return () -> taken;
        });
        newest.request();
        newest.request();
        newest.request();
        held.runAll();
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWork() {
        Newest<Integer> newest = newest(Lane.inline(), () -> () -> ++value);
        faulty = true;
        assertThatThrownBy(newest::request).hasMessage("nobody listens");
        newest.request();
        assertThat(heard).containsExactly(2);
    }

    @Test
    void aListenerThatFailsOverAFailureDoesNotEndTheWork() {
        Newest<Integer> newest = newest(Lane.inline(), () -> () -> {
            throw new IllegalArgumentException("no value " + ++value);
        });
        faulty = true;
        assertThatThrownBy(newest::request).hasMessage("nobody listens");
        newest.request();
        assertThat(heard).containsExactly("no value 2");
    }

    @Test
    void workThatCannotBeTakenIsTakenTheNextTime() {
        Newest<Integer> newest = newest(Lane.inline(), () -> {
            if (++value == 1) {
                throw new IllegalStateException("not yet");
            }
            return () -> value;
        });
        assertThatThrownBy(newest::request).hasMessage("not yet");
        newest.request();
        assertThat(heard).containsExactly(2);
    }

    @Test
    void afterTheEndNothingIsTold() {
        Newest<Integer> newest = newest(held.lane(), () -> () -> ++value);
        newest.request();
        newest.end();
        held.runAll();
        assertThat(heard).isEmpty();
    }
}
