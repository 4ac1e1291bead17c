package naskah.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Prints measured figures beside their targets, and the machine's facts once a run; also kept in {@code target/bench.txt}. */
public final class Figures {
    private static final Path KEPT = Path.of("target", "bench.txt");
    private static boolean begun;

    private Figures() {}

    /** One figure: what was measured, its value and unit, and what is asked of it. */
    public static synchronized void report(String name, double value, String unit, String target) {
        if (!begun) {
            begun = true;
            line("MACHINE | " + machine());
        }
        String shown = String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
        line("BENCH " + name + " | " + shown + " " + unit + " | target " + target);
    }

    /** The value below which {@code percent} of the samples lie. */
    public static double percentile(double[] samples, double percent) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, at))];
    }

    /** Resident memory of this process in MB (VmRSS), -1 where the system does not tell. */
    public static double residentMegabytes() {
        return residentMegabytes(ProcessHandle.current().pid());
    }

    /** The same of another process. */
    public static double residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException elsewhere) {
            return -1;
        }
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%s %s, Java %s, JavaFX %s, %d cores, heap %d MB"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        System.getProperty("javafx.runtime.version", "not started"),
                        runtime.availableProcessors(),
                        runtime.maxMemory() >> 20);
    }

    private static void line(String text) {
        System.out.println(text);
        try {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the figure in " + KEPT, failure);
        }
    }
}
