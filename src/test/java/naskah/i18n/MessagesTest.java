package naskah.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.Rules;
import naskah.command.Command;
import naskah.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Path ASSETS = Path.of("assets/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:messages(?:\\(\\))?\\.get|\\btext|\\bsay|\\bfail)\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static final Messages INDONESIAN = Messages.in(Language.INDONESIAN);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(ENGLISH.keys())).isEqualTo(new TreeSet<>(INDONESIAN.keys()));
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() throws IOException {
        for (String bundle : Messages.BUNDLES) {
            for (String line : lines(bundle, Language.INDONESIAN)) {
                String key = line.replaceFirst("=.*", "");
                String other = lines(bundle, Language.ENGLISH).stream()
                        .filter(l -> l.startsWith(key + "="))
                        .findFirst()
                        .orElse("");
                assertThat(placeholders(other)).as(key).isEqualTo(placeholders(line));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsAPatternThatCanBeFilled(Language language) {
        Messages messages = Messages.in(language);
        Object[] arguments = {1, 2, 3, 4, 5, 6};
        messages.keys().forEach(key -> assertThat(messages.get(key, arguments)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyApostropheIsDoubled(Language language) throws IOException {
        for (String bundle : Messages.BUNDLES) {
            assertThat(lines(bundle, language).stream()
                            .map(line -> line.replace("'{'", "").replace("'}'", "").replace("''", ""))
                            .filter(line -> line.contains("'")))
                    .as(bundle)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwice(Language language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String bundle : Messages.BUNDLES) {
            lines(bundle, language).forEach(line -> keys.add(line.replaceFirst("=.*", "")));
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyFileOfMessagesIsRead() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            Set<String> expected = Messages.BUNDLES.stream()
                    .flatMap(bundle -> Stream.of(bundle + "_id.properties", bundle + "_en.properties"))
                    .collect(Collectors.toSet());
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyCommandAndGroupHasALabel() {
        assertThat(Commands.ALL).allSatisfy(command -> assertThat(command.label(INDONESIAN)).isNotBlank());
        assertThat(Command.Group.values())
                .allSatisfy(group -> assertThat(INDONESIAN.has("command.group." + group)).isTrue());
    }

    @Test
    void everyKeyThatTheProgramAsksForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            ASKED.matcher(Files.readString(file)).results()
                    .map(found -> found.group(1))
                    .filter(key -> !INDONESIAN.has(key))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : sources()) {
            LITERAL.matcher(Files.readString(file)).results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(literals::add);
        }
        Set<String> prefixes = literals.stream()
                .filter(text -> text.matches("[a-z]\\w*(\\.\\w+)*\\."))
                .collect(Collectors.toSet());
        assertThat(INDONESIAN.keys().stream()
                        .filter(key -> !isOfARule(key))
                        .filter(key -> !literals.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    /** "rule.EJA-01", "rule.EJA-01.name" or "rule.EJA-01.why" of a rule that there is. */
    private static boolean isOfARule(String key) {
        Matcher form = Pattern.compile("rule\\.([A-Z]{3}-\\d\\d)(\\.name|\\.why)?").matcher(key);
        return form.matches() && Rules.byId(form.group(1)).isPresent();
    }

    @Test
    void aKeyThatIsInNoBundleIsABug() {
        assertThatThrownBy(() -> INDONESIAN.get("tidak.ada")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> lines(String bundle, Language language) throws IOException {
        Path file = ASSETS.resolve(bundle + "_" + language.tag() + ".properties");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Set<String> placeholders(String line) {
        return PLACEHOLDER.matcher(line).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
