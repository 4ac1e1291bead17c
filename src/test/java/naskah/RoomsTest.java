package naskah;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import naskah.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {
    private static final JavaClasses OURS = new ClassFileImporter().importPath(builtClasses());

    static Set<String> rooms() {
        return Rooms.TABLE.keySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomImportsOnlyWhatTheTableAllows(String room) {
        Rooms.imports(room).check(OURS);
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        assertThat(OURS.stream().map(Rooms::roomOf).collect(Collectors.toSet())).isSubsetOf(Rooms.TABLE.keySet());
    }

    @Test
    void noRoomsImportEachOtherInACircle() {
        Rooms.noCycles("naskah.(*)..").check(OURS);
    }

    @Test
    void theSqliteAdapterIsKnownOnlyToTheApp() {
        Rooms.adapterIsOnlyForTheApp().check(OURS);
    }

    @Test
    void databasesAreKnownOnlyToAdapters() {
        Rooms.databasesOnlyInAdapters().check(OURS);
    }

    @Test
    void viewModelsKnowNoViews() {
        Rooms.viewModelsWithoutViews().check(OURS);
    }

    @Test
    void threadsAreStartedOnlyInTaskAndApp() {
        Rooms.threadsOnlyThroughTheirDoor().check(OURS);
    }

    @Test
    void theWindowParsesNothing() {
        Rooms.noParsingInTheWindow().check(OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "document, naskah.article.Article",
        "document, org.slf4j.Logger",
        "photo, naskah.document.Body",
        "storage, naskah.format.Incoming",
        "intake, naskah.cli.Tools",
        "cli, naskah.ui.Desk",
        "ui, naskah.cli.NaskahCommand",
        "i18n, com.fasterxml.jackson.databind.ObjectMapper",
    })
    void aPlantedImportBreaksTheTable(String room, String imported, @TempDir Path temp) throws IOException {
        String code = "package naskah." + room + "; final class Planted { " + imported + " forbidden; }";
        assertThat(violated(Rooms.imports(room), temp, code)).isTrue();
    }

    @Test
    void aPlantedCircleIsFound(@TempDir Path temp) throws IOException {
        String here = "package naskah.satu; public class A { naskah.dua.B other; }";
        String there = "package naskah.dua; public class B { naskah.satu.A other; }";
        assertThat(violated(Rooms.noCycles("naskah.(*).."), temp, here, there)).isTrue();
    }

    @Test
    void plantedThreadsAreFoundOutsideTheirDoor(@TempDir Path temp) throws IOException {
        String thread = "package naskah.format; class T { void run() { new Thread(() -> {}).start(); } }";
        String pool = "package naskah.cli; import java.util.concurrent.*;"
                + " class P { Object p = Executors.newCachedThreadPool(); }";
        String fx = "package naskah.ui; class F { void run() { javafx.application.Platform.runLater(() -> {}); } }";
        String asking = "package naskah.format; class Q { boolean b = Thread.currentThread().isInterrupted(); }";
        ArchRule rule = Rooms.threadsOnlyThroughTheirDoor();
        assertThat(violated(rule, temp.resolve("1"), thread)).isTrue();
        assertThat(violated(rule, temp.resolve("2"), pool)).isTrue();
        assertThat(violated(rule, temp.resolve("3"), fx)).isTrue();
        assertThat(violated(rule, temp.resolve("4"), asking)).isFalse();
    }

    @Test
    void aPlantedViewInAViewModelIsFound(@TempDir Path temp) throws IOException {
        String code = "package naskah.ui.x; class XViewModel { class Row { javafx.scene.Node node; } }";
        assertThat(violated(Rooms.viewModelsWithoutViews(), temp, code)).isTrue();
    }

    @Test
    void plantedTechnologyIsFoundInTheWindow(@TempDir Path temp) throws IOException {
        String sql = "package naskah.ui.x; class S { java.sql.Connection connection; }";
        String json = "package naskah.ui.x; class J { com.fasterxml.jackson.databind.ObjectMapper mapper; }";
        assertThat(violated(Rooms.databasesOnlyInAdapters(), temp.resolve("1"), sql)).isTrue();
        assertThat(violated(Rooms.noParsingInTheWindow(), temp.resolve("2"), json)).isTrue();
    }

    private static boolean violated(ArchRule rule, Path temp, String... sources) throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        for (int i = 0; i < sources.length; i++) {
            String name = sources[i].replaceFirst("(?s).*?class (\\w+).*", "$1");
            Path file = Files.createDirectories(temp.resolve("source" + i)).resolve(name + ".java");
            arguments.add(Files.writeString(file, sources[i]).toString());
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).isZero();
        return rule.evaluate(new ClassFileImporter().importPath(classes)).hasViolation();
    }

    private static Path builtClasses() {
        try {
            return Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
