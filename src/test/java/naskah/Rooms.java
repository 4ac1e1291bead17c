package naskah;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house: which room may import which, and where the outside world may come in. */
final class Rooms {
    /** Rooms that know nothing but {@code java.*}. */
    static final Set<String> BARE = Set.of("document", "house", "task", "i18n");

    private static final List<String> INNER = List.of(
            "document", "house", "photo", "article", "workflow", "review", "check", "format", "storage", "intake", "parcel",
            "rights", "schedule", "task", "i18n", "command");

    /** Every room, and what of ours it may import; {@code storage.sqlite} stands for itself. */
    static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("document", List.of()),
            Map.entry("house", List.of()),
            Map.entry("task", List.of()),
            Map.entry("i18n", List.of()),
            Map.entry("photo", List.of("house")),
            Map.entry("article", List.of("document", "house", "photo")),
            Map.entry("workflow", List.of("document", "article", "house")),
            Map.entry("review", List.of("document", "article", "house", "workflow")),
            Map.entry("check", List.of("document", "article", "house", "photo")),
            Map.entry("format", List.of("document", "article", "house", "photo")),
            Map.entry("storage", List.of("document", "article", "house", "photo", "workflow", "review")),
            Map.entry("intake", List.of("document", "article", "house", "photo", "workflow", "format", "storage", "i18n")),
            Map.entry("rights", List.of("document", "article", "house", "photo", "workflow", "format", "storage", "i18n")),
            Map.entry("schedule", List.of("article", "workflow", "format", "storage")),
            Map.entry("parcel", List.of("document", "article", "house", "photo", "workflow", "review", "storage")),
            Map.entry("command", List.of("i18n")),
            Map.entry("ui", INNER),
            Map.entry("cli", INNER),
            Map.entry("app", Stream.concat(INNER.stream(), Stream.of("ui", "cli")).toList()));

    private static final Set<String> ASKING = Set.of("interrupted", "isInterrupted", "currentThread", "interrupt");

    private Rooms() {}

    /** The row of the table for one room. */
    static ArchRule imports(String room) {
        List<String> allowed = new ArrayList<>(List.of("naskah." + room + "..", "java.."));
        TABLE.get(room).forEach(other -> allowed.add("naskah." + other + ".."));
        DescribedPredicate<JavaClass> fine = JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive))
                .or(DescribedPredicate.describe("array", JavaClass::isArray));
        DescribedPredicate<JavaClass> outside = DescribedPredicate.describe(
                "not ours", type -> !BARE.contains(room) && !type.getPackageName().startsWith("naskah"));
        return classes()
                .that()
                .resideInAPackage("naskah." + room + "..")
                .should()
                .onlyDependOnClassesThat(fine.or(outside))
                .because("the table of rooms says what " + room + " may import")
                .allowEmptyShould(true);
    }

    static ArchRule adapterIsOnlyForTheApp() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("naskah.storage.sqlite..", "naskah.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("naskah.storage.sqlite..")
                .because("ports speak newsroom, and only the app chooses an adapter");
    }

    static ArchRule databasesOnlyInAdapters() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("naskah.storage.sqlite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("adapters speak technology");
    }

    static ArchRule viewModelsWithoutViews() {
        return noClasses()
                .that(DescribedPredicate.describe("are view-models", Rooms::isViewModel))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.fxmisc..", "org.controlsfx..")
                .because("view-models state facts")
                .allowEmptyShould(true);
    }

    static ArchRule threadsOnlyThroughTheirDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("naskah.task..", "naskah.app..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("it starts or steers threads", Rooms::steersThreads))
                .because("threads enter through task; asking whether one is interrupted is no door");
    }

    static ArchRule noParsingInTheWindow() {
        return noClasses()
                .that()
                .resideInAPackage("naskah.ui..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "com.fasterxml.jackson..", "org.jsoup..", "java.sql..", "org.w3c.dom.ls..")
                        .or(named(
                                "java.io.FileInputStream", "java.io.FileReader", "java.io.FileOutputStream",
                                "java.io.FileWriter", "java.util.Scanner")))
                .because("the window knows no SQL, no JSON and no file formats")
                .allowEmptyShould(true);
    }

    static ArchRule noCycles(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles().allowEmptyShould(true);
    }

    static String roomOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^naskah\\.?", "").replaceFirst("\\..*", "");
    }

    private static boolean isViewModel(JavaClass type) {
        return Stream.iterate(type, outer -> outer != null, outer -> outer.getEnclosingClass().orElse(null))
                .anyMatch(outer -> outer.getSimpleName().endsWith("ViewModel"));
    }

    private static boolean steersThreads(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (owner) {
            case "java.util.concurrent.Executors", "javafx.application.Platform", "java.util.Timer",
                    "java.util.concurrent.ForkJoinPool" -> true;
            case "java.lang.Thread" -> !ASKING.contains(access.getTarget().getName());
            default -> owner.startsWith("java.lang.Thread$");
        };
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe("named " + List.of(names), type -> List.of(names).contains(type.getName()));
    }
}
