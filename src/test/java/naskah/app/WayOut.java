package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.cli.Tools;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.schedule.Outgoing;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import naskah.ui.exporting.TransferRefused;
import naskah.ui.exporting.Transfers;
import naskah.ui.schedule.ScheduleViewModel;
import naskah.workflow.Person;

/** The ways by which an article can leave a house of several persons, each tried at an instant that a test sets. */
enum WayOut {
    BUTTON {
        @Override
        void take(Try now) throws Exception {
            export(now.desk(), now.stored().article(), now.out());
        }
    },
    COMMAND {
        @Override
        void take(Try now) throws Exception {
            now.terminal().run("export", now.stored().article().id().value(), "--out", now.out().toString());
        }
    },
    BULK {
        @Override
        void take(Try now) throws Exception {
            now.terminal().run("export", "hilang", now.stored().article().id().value(), "lain", "--out", now.out().toString());
        }
    },
    SCHEDULE {
        @Override
        void take(Try now) throws Exception {
            new Outgoing(now.desk().folder().settings()).folder(Optional.of(now.out()));
            new ScheduleViewModel(now, now.desk().lanes()).watch();
        }
    },
    IMPORTED {
        @Override
        void take(Try now) throws Exception {
            String id = now.stored().article().id().value();
            Path file = Files.writeString(now.temp().resolve("impor.json"), now.terminal().run("show", id, "--json").out());
            now.terminal().run("import", file.toString(), "--as", "ratri");
            now.terminal().run("export", file.toString(), "--out", now.out().toString());
            now.terminal().run("export", id, "--out", now.out().toString());
        }
    };

    abstract void take(Try now) throws Exception;

    /** Whether the article came out at that instant. */
    boolean leads(Path data, Path temp, String id, Instant at) throws Exception {
        Path out = Files.createTempDirectory(temp, "keluar");
        try (DataFolder folder = SqliteDataFolder.open(
                data, new StoredJson(), new BoundedPhotoReader(), () -> at, SqliteDataFolder.Mode.JOB)) {
            Lanes lanes = new Lanes(Lane.inline(), Lane.inline(), Lane.inline(), new WoundTimer());
            Desk desk = new Desk(
                    folder, lanes, House.standard(), Messages.in(Language.INDONESIAN), () -> at, Person.ALONE);
            Stored stored = folder.articles().find(new ArticleId(id)).orElseThrow();
            take(new Try(desk, stored, terminal(data, at), temp, out));
            try (Stream<Path> written = Files.list(out)) {
                return written.findAny().isPresent();
            }
        }
    }

    private static Terminal terminal(Path data, Instant at) {
        Terminal terminal = new Terminal(data);
        Tools usual = terminal.tools;
        terminal.tools = new Tools(
                usual.folders(), usual.houses(), usual.formats(), Adapters.handover(() -> at), usual.form(), usual.samples(),
                usual.dictionary());
        return terminal;
    }

    private static void export(Desk desk, Article article, Path out) throws Exception {
        try {
            new DeskTransfers(desk).export(article, out, new Transfers.Control(() -> false, done -> { }));
        } catch (TransferRefused refused) {
            assertThat(refused.getMessage()).contains("tidak diekspor");
        }
    }

    /** One try, with the schedule's own way of handing over. */
    record Try(Desk desk, Stored stored, Terminal terminal, Path temp, Path out) implements ScheduleViewModel.Office {
        @Override
        public void handOver(Desk now, Article article, Path into) throws IOException, StorageException {
            new DeskTransfers(now).export(article, into, new Transfers.Control(() -> false, done -> { }));
        }

        @Override
        public void moved() {}

        @Override
        public void say(String sentence) {}
    }
}
