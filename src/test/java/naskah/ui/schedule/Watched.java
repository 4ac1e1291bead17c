package naskah.ui.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.people.Newsroom;
import naskah.workflow.Person;
import naskah.workflow.Stage;

/** A schedule that runs in a newsroom whose clock a test sets; what it hands over is noted, or fails as the test wants it. */
final class Watched implements ScheduleViewModel.Office {
    final Newsroom newsroom;
    final List<String> said = new ArrayList<>();
    final List<String> handedOver = new ArrayList<>();
    final ScheduleViewModel model;
    Optional<IOException> trouble = Optional.empty();
    int moved;
    boolean failing;
    private Desk desk;

    Watched(Newsroom newsroom, Person person) {
        this(newsroom, person, Lane.inline(), Lane.inline());
    }

    /** Reads and hands over when the test lets it. */
    Watched(Newsroom newsroom, Person person, Lane reading, Lane working) {
        this.newsroom = newsroom;
        this.desk = newsroom.desk(person);
        this.model = new ScheduleViewModel(this, new Lanes(Lane.inline(), reading, working, newsroom.timer));
    }

    /** Time passes for the clock and the timer alike. */
    void to(Instant then) {
        Duration passed = Duration.between(newsroom.now, then);
        newsroom.now = then;
        newsroom.timer.wind(passed.toMillis());
    }

    /** The machine sleeps: the clock goes on, the timer does not. */
    void sleepUntil(Instant then) {
        newsroom.now = then;
        newsroom.timer.wind(30_000);
    }

    void sit(Person person) {
        desk = newsroom.desk(person);
    }

    Stage stage(Stored article) throws StorageException {
        return newsroom.folder.articles().find(article.article().id()).orElseThrow().stage();
    }

    List<String> lines() {
        return model.lines().stream().map(line -> line.getClass().getSimpleName() + " " + line.article()).toList();
    }

    Line.Overdue overdue(Stored article) {
        ArticleId id = article.article().id();
        return (Line.Overdue) model.lines().stream().filter(line -> line.article().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public void handOver(Desk now, Article article, Path into) throws IOException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        handedOver.add(article.id() + " " + into);
    }

    @Override
    public void moved() {
        moved++;
        if (failing) {
            failing = false;
            throw new IllegalStateException("a fault of the program");
        }
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }
}
