package naskah.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.check.spelling.Spelling;

/** Sentences and whole articles with planted errors, written without knowledge of the rules' code, by which the check is judged. */
final class GoldenSet {
    private static final String ROOT = "/golden/";
    private static final String CHECKED_ON = "periksa: ";

    private GoldenSet() {}

    /** The dictionary with which the set is scored; without one, planted misspellings do not count. */
    static Optional<Spelling> dictionary() {
        return new Dictionaries(Optional.empty()).load() instanceof DictionaryLoad.Ready ready
                ? Optional.of(ready.spelling())
                : Optional.empty();
    }

    static List<GoldenText> sentences() {
        return rows("kalimat.tsv").map(GoldenSet::sentence).toList();
    }

    static List<GoldenText> articles() {
        Map<String, List<GoldenText.Plant>> plants = new LinkedHashMap<>();
        rows("artikel.tsv").forEach(row -> {
            List<GoldenText.Plant> there = plants.computeIfAbsent(row[0], file -> new ArrayList<>());
            if (row.length == 3) {
                there.add(new GoldenText.Plant(row[1], row[2]));
            }
        });
        return plants.entrySet().stream()
                .map(entry -> text(entry.getKey(), read("artikel/" + entry.getKey()), Optional.empty(), entry.getValue()))
                .toList();
    }

    private static GoldenText sentence(String[] row) {
        List<String> lines = new ArrayList<>(Arrays.asList(row[1].split(" \\| ")));
        Optional<LocalDate> day = lines.stream()
                .filter(line -> line.startsWith(CHECKED_ON))
                .map(line -> LocalDate.parse(line.substring(CHECKED_ON.length())))
                .findFirst();
        lines.removeIf(line -> line.startsWith(CHECKED_ON));
        return text(row[0], String.join("\n", lines), day, row.length == 3 ? plants(row[2]) : List.of());
    }

    private static List<GoldenText.Plant> plants(String expected) {
        return Arrays.stream(expected.split("; "))
                .map(each -> each.split("@", 2))
                .map(parts -> new GoldenText.Plant(parts[0], parts[1]))
                .toList();
    }

    private static GoldenText text(
            String name, String specimen, Optional<LocalDate> day, List<GoldenText.Plant> plants) {
        Article article = Specimen.read(specimen);
        LocalDate published = article.published().orElseThrow().local().toLocalDate();
        return new GoldenText(name, article, day.orElse(published), List.copyOf(plants));
    }

    private static Stream<String[]> rows(String file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"));
    }

    private static String read(String file) {
        try (InputStream in = GoldenSet.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("the golden set has no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
