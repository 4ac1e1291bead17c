package naskah.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import naskah.article.Article;
import naskah.bench.Figures;
import naskah.format.json.ValuesJson;
import naskah.i18n.Language;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.ui.editor.Caret;
import naskah.ui.shell.Memory;
import naskah.ui.shell.Resume;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program by its launcher, as a person does, on the headless platform. */
@Tag("bench")
class StartBench {
    private static final int STARTS = 6;

    @TempDir
    Path directory;

    @Test
    void startsToACaretInTheLastArticle() throws Exception {
        Path data = furnished(directory.resolve("data"));
        double[] millis = new double[STARTS];
        double[] megabytes = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            Path started = directory.resolve("started" + i);
            long before = System.currentTimeMillis();
            Process program = start(data, started);
            millis[i] = told(program, started) - before;
            megabytes[i] = settled(program);
            program.destroy();
            program.waitFor();
        }
        double[] warm = Arrays.copyOfRange(millis, 1, STARTS);
        Figures.report("start to a caret in the last article, median of 5", Figures.percentile(warm, 50), "ms", "<= 2500");
        Figures.report("start to a caret in the last article, worst of 5", Figures.percentile(warm, 100), "ms", "<= 2500");
        Figures.report("resident after start with the preview, worst", Figures.percentile(megabytes, 100), "MB", "<= 350");
    }

    /** The sample newsroom, and an article of 800 words with pictures that was open last, with the caret in its body. */
    private static Path furnished(Path data) throws Exception {
        try (DataFolder folder = Opening.of(data, Optional.of(Language.INDONESIAN)).folder()) {
            Article last = SampleArticles.withPictures(
                    SampleArticles.ofParagraphs("terakhir", 17), SampleArticles.photos(folder));
            folder.articles().create(last, Revision.Kind.TYPED);
            Resume resume = new Resume(last.id(), Caret.at("body", "p3", 20), 0);
            SampleArticles.fitAllPanes(folder);
            folder.settings().put(Memory.RESUME, ValuesJson.write(resume.values()));
        }
        return data;
    }

    private static Process start(Path data, Path started) throws IOException {
        ProcessBuilder launcher = new ProcessBuilder("packaging/naskah", "--data", data.toString()).inheritIO();
        launcher.environment().put("NASKAH_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Dprism.text=t2k"
                + " -Dnaskah.started=" + started + " " + System.getProperty("naskah.start.options", ""));
        return launcher.start();
    }

    private static long told(Process program, Path started) throws Exception {
        while (!Files.exists(started) || Files.size(started) == 0) {
            if (program.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the program ended with " + program.exitValue());
            }
        }
        return Long.parseLong(Files.readString(started).split(" ")[1]);
    }

    /** What is resident once the preview is there and the program rests. */
    private static double settled(Process program) throws Exception {
        program.waitFor(8, TimeUnit.SECONDS);
        return Figures.residentMegabytes(program.pid());
    }
}
