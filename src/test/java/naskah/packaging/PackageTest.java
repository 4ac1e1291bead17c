package naskah.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pieces of the package fit together; making one takes minutes and is not done here. */
class PackageTest {
    private static PackageProfile pom;
    private static PackageProfile ant;

    @BeforeAll
    static void read() throws Exception {
        pom = PackageProfile.of(Path.of("pom.xml"));
        ant = PackageProfile.of(Path.of("packaging/package.xml"));
    }

    @Test
    void theMenuEntryHasWhatTheStandardAsksFor() throws Exception {
        assertThat(entry())
                .containsEntry("Type", "Application")
                .containsEntry("Exec", "naskah")
                .containsEntry("Terminal", "false")
                .containsEntry("Categories", "Office;TextEditor;")
                .containsKeys("Name", "Comment", "Comment[en]")
                // JavaFX names its windows after the Application.
                .containsEntry("StartupWMClass", "naskah.app.DeskApplication");
    }

    @Test
    void theIconOfTheMenuEntryIsThereInEverySizeThatItsNameSays() throws Exception {
        assertThat(ant.texts("//fileset[@dir='assets/icons']/@includes")).containsExactly("naskah-*.png");
        for (int size : List.of(16, 32, 48, 128, 256)) {
            Path icon = Path.of("assets/icons", entry().get("Icon") + "-" + size + ".png");
            BufferedImage image = ImageIO.read(icon.toFile());
            assertThat(List.of(image.getWidth(), image.getHeight())).as(icon.toString()).containsOnly(size);
        }
    }

    @Test
    void thePackageRunsTheProgramAsTheCheckoutDoes() throws Exception {
        String launcher = Files.readString(Path.of("packaging/naskah"));
        assertThat(pom.all("javaOption")).containsAll(Pattern.compile("(?<=[ (])-(XX:|Xm|Djava\\.)[^\\s)]+")
                .matcher(launcher)
                .results()
                .map(found -> found.group())
                .filter(option -> !option.contains("Shared"))
                .toList());
        assertThat(launcher).contains(pom.all("mainClass").getFirst());
        assertThat(launcher).doesNotContain("AOTCache");
    }

    @Test
    void theDictionaryGoesWhereTheProgramLooksForIt() throws Exception {
        assertThat(pom.all("javaOption")).contains("-Dnaskah.dictionaries=$APPDIR/dictionaries");
        assertThat(ant.texts("//target[@name='input']/copy/@todir")).contains("${work}/input/dictionaries");
        assertThat(ant.texts("//target[@name='input']/echo")).singleElement().asString().contains("apt-get install hunspell-id");
    }

    @Test
    void theCacheIsTrainedAndUsedUnderOneName() throws Exception {
        assertThat(ant.texts("//env[@key='JAVA_TOOL_OPTIONS']/@value")).singleElement().asString()
                .contains("-XX:AOTCacheOutput=${app}/naskah.aot", "-Dnaskah.training=true");
        assertThat(ant.texts("//target[@name='train']/echo")).singleElement().asString()
                .startsWith("java-options=-XX:AOTCache=$APPDIR/naskah.aot");
    }

    @Test
    void whatTheProgramTakesFromTheJdkByNameIsInTheRuntime() throws Exception {
        List<String> modules = pom.all("addModule");
        assertThat(modules).contains("java.desktop", "java.sql", "javafx.controls", "javafx.web", "jdk.localedata");
        assertThat(modules).contains(Charset.forName("x-MacRoman").getClass().getModule().getName());
        assertThat(pom.all("jLinkOption")).contains("--include-locales=en,id");
    }

    @Test
    void everyFileBearsTheTimeOfTheBuildsOutput() throws Exception {
        String output = pom.texts("/project/properties/project.build.outputTimestamp").getFirst();
        assertThat(pom.all("package.epoch")).containsExactly(Long.toString(Instant.parse(output).getEpochSecond()));
        assertThat(ant.texts("//env[@key='SOURCE_DATE_EPOCH']/@value")).containsExactly("${epoch}");
    }

    @Test
    void thePackageIsNamedAndVersionedAsTheProject() throws Exception {
        assertThat(pom.texts("/project/version").getFirst()).startsWith(pom.all("package.version").getFirst());
        String control = Files.readString(Path.of("packaging/deb/control"));
        assertThat(control).startsWith("Package: naskah\n").endsWith("\n");
        assertThat(control).contains("libgtk-3-0 | libgtk-3-0t64", "libxtst6");
        assertThat(Pattern.compile("@(\\w+)@").matcher(control).results().map(found -> found.group(1)).toList())
                .hasSameElementsAs(ant.texts("//filter/@token"));
    }

    private static Map<String, String> entry() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("packaging/naskah.desktop"));
        assertThat(lines.getFirst()).isEqualTo("[Desktop Entry]");
        return lines.stream().skip(1).map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
