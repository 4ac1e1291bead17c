package naskah.storage.sqlite;

import naskah.bench.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long somebody with a stolen database needs to try ten thousand PINs on two cores, by this program's own code. */
@Tag("bench")
class SecretsBench {
    private static final int PINS = 10_000;
    private static final int CORES = 2;

    @Test
    void aDictionaryOfPins() {
        String kept = Secrets.keep("4711".toCharArray());
        Secrets.isOf("0000".toCharArray(), kept);
        long start = System.nanoTime();
        int tries = 5;
        for (int i = 0; i < tries; i++) {
            Secrets.isOf(("000" + i).toCharArray(), kept);
        }
        double seconds = (System.nanoTime() - start) / 1e9 / tries;
        Figures.report("one try of a PIN", seconds, "s", "-");
        Figures.report("10,000 PINs on two cores", seconds * PINS / CORES / 60, "min", "> 60 min");
    }
}
