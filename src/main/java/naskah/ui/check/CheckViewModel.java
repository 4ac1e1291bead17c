package naskah.ui.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import naskah.article.Article;
import naskah.check.Carried;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Finding;
import naskah.check.Fixes;
import naskah.check.Original;
import naskah.check.Pardons;
import naskah.check.Rules;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.house.House;
import naskah.house.Weight;
import naskah.task.Newest;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.workflow.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The check of one article as it is written: what is found, what is taken of it, what is ignored. */
public final class CheckViewModel {
    /** Typing is read again at this pace, marks go along with their words meanwhile; an article is painted before it is read. */
    private static final Duration PACE = Duration.ofMillis(150);

    private static final Logger LOG = LoggerFactory.getLogger(CheckViewModel.class);

    /** The finding whose card is open at its mark; the list goes along with it. */
    final ObjectProperty<Optional<Finding>> opened = new SimpleObjectProperty<>(Optional.empty());

    private final Desk desk;
    private final EditingSession session;
    private final HouseStyle style;
    private final ObservableValue<Stage> stage;
    private final PardonBook book;
    private final Checker checker = new Checker(Rules.all());
    private final OpenDictionary dictionary;
    private final Newest<Checked> work;
    private final Throttle throttle;
    private final Subscription styled;
    private final Runnable listening;
    private final List<Consumer<List<Finding>>> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> ignored = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CheckState> state = new ReadOnlyObjectWrapper<>(CheckState.READING);
    private final ReadOnlyObjectWrapper<Optional<Caret>> revealed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Finding> all = List.of();
    private Optional<Pardons> pardons = Optional.empty();
    private Optional<Original> original = Optional.empty();

    private record Checked(Article article, List<Finding> findings, DictionaryLoad dictionary) {}

    public CheckViewModel(
            Desk desk, EditingSession session, ObservableValue<Stage> stage, HouseStyle style, Dictionaries dictionaries) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        this.style = style;
        this.dictionary = new OpenDictionary(dictionaries);
        this.book = new PardonBook(desk.folder(), desk.lanes());
        this.work = new Newest<>(desk.lanes().working(), this::reading, this::checked, this::failed);
        this.throttle = new Throttle(desk.lanes().timer(), PACE, work::request);
        this.listening = session.onChange(change -> edited());
        this.styled = style.property().subscribe((old, now) -> throttle.request())
                .and(stage.subscribe((old, now) -> throttle.request()));
        book.read(session.article().id(), kept -> {
            pardons = Optional.of(kept.pardons());
            original = kept.original();
            throttle.request();
        });
    }

    /** What is to be looked at, in reading order; whatever is ignored is not among it. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What is ignored in this article, in reading order. */
    public ReadOnlyObjectProperty<List<Finding>> ignoredProperty() {
        return ignored.getReadOnlyProperty();
    }

    public boolean isIgnored(Finding finding) {
        return present().covers(finding);
    }

    /** Looks at an ignored finding again. */
    public void lookAgain(Finding finding) {
        pardon(present().without(finding));
    }

    public List<Finding> findings() {
        return findings.get();
    }

    public ReadOnlyObjectProperty<CheckState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Tells what is found in the article as it is now, once that has been read. */
    public void whenChecked(Consumer<List<Finding>> then) {
        waiting.add(then);
        work.request();
    }

    /** The heaviest finding where the caret is. */
    public Optional<Finding> at(Caret caret) {
        return findings().stream()
                .filter(finding -> CheckMarks.holds(finding, caret))
                .min(Comparator.comparing(Finding::weight).thenComparing(finding -> finding.end() - finding.start()));
    }

    /** The finding before or after another one, in reading order and round the end. */
    public Optional<Finding> beside(Finding from, int by) {
        List<Finding> list = findings();
        int at = list.indexOf(from);
        return at < 0 ? Optional.empty() : Optional.of(list.get(Math.floorMod(at + by, list.size())));
    }

    /** The first finding after the caret, or the last one before it, round the end. */
    public Optional<Finding> beside(Caret caret, int by) {
        List<Finding> list = findings();
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int after = CheckMarks.firstAfter(list, session.article(), caret);
        return Optional.of(list.get(Math.floorMod(by > 0 ? after : after - 1, list.size())));
    }

    /** Brings the finding's words into view while the person stays where they are, as in the list. */
    public void reveal(Finding finding) {
        revealed.set(Optional.of(CheckMarks.caret(finding)));
    }

    /** Where the person looks at without going there. */
    public ReadOnlyObjectProperty<Optional<Caret>> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    public void goTo(Finding finding) {
        session.goTo(CheckMarks.caret(finding));
    }

    /** Takes a suggestion, as one edit that can be undone. */
    public void take(Finding finding, String suggestion) {
        session.moveCaret(CheckMarks.caret(finding));
        session.edit(Edit.command(finding.passage().field(), this), finding.taken(session.article(), suggestion));
    }

    /** Tells what could stand in place of the finding's words; looked up off the UI thread where that takes time. */
    public void suggestions(Finding finding, Consumer<List<String>> then) {
        if (finding.hit().fixes() instanceof Fixes.Given given) {
            then.accept(given.all());
        } else {
            desk.lanes().working().run(finding::suggestions, then, failure -> {
                LOG.error("no suggestions for {}", finding.text(), failure);
                then.accept(List.of());
            });
        }
    }

    /** Takes the best suggestion, where there is one and the words still stand when it is known. */
    public void takeBest(Finding finding) {
        suggestions(finding, all -> {
            if (!all.isEmpty() && finding.passage().standsIn(session.article())) {
                take(finding, all.getFirst());
            }
        });
    }

    public void ignoreHere(Finding finding, String name, String reason) {
        pardon(present().ignoringHere(finding, grounds(name, reason)));
    }

    public void ignoreThroughout(Finding finding, String name, String reason) {
        pardon(present().ignoringThroughout(finding, grounds(name, reason)));
    }

    /** The house lets these words stand from now on, in every article. */
    public void ignoreAlways(Finding finding) {
        style.change(now -> now.withPardon(Pardons.always(finding)));
    }

    public void addToDictionary(Finding finding) {
        style.change(now -> now.withWord(finding.text()));
    }

    public void dispose() {
        listening.run();
        styled.unsubscribe();
        work.end();
        session.proofs().show(Map.of());
    }

    private void edited() {
        all = Carried.over(all, session.article());
        show();
        throttle.request();
    }

    private Callable<Checked> reading() {
        Article article = session.article();
        House house = desk.house().withStyle(style.get());
        boolean isOut = stage.getValue() == Stage.PUBLISHED;
        LocalDate now = desk.clock().instant().atZone(house.zone().id()).toLocalDate();
        return () -> {
            Context context = new Context(
                    house,
                    article.published(),
                    article.dateline(),
                    article.filing().category(),
                    dictionary.spelling(),
                    Context.today(article.published(), isOut, now));
            return new Checked(article, checker.check(article, context, original), dictionary.load());
        };
    }

    private void checked(Checked checked) {
        state.set(CheckState.of(checked.dictionary()));
        boolean current = checked.article() == session.article();
        all = current ? checked.findings() : Carried.over(checked.findings(), session.article());
        show();
        if (current && pardons.isPresent()) {
            List<Consumer<List<Finding>>> told = List.copyOf(waiting);
            waiting.clear();
            told.forEach(then -> then.accept(findings()));
        } else if (!current) {
            throttle.request();
        }
    }

    private void failed(Exception failure) {
        LOG.error("the copy could not be checked", failure);
        state.set(CheckState.FAILED);
        List<Consumer<List<Finding>>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(then -> then.accept(findings()));
    }

    private void show() {
        List<Finding> read = pardons.isEmpty() ? List.of() : all;
        List<Finding> next = read.stream().filter(finding -> !isIgnored(finding)).toList();
        ignored.set(read.stream().filter(this::isIgnored).toList());
        findings.set(next);
        session.proofs().show(CheckMarks.of(next));
    }

    private Pardons present() {
        return pardons.orElse(Pardons.NONE);
    }

    private void pardon(Pardons next) {
        pardons = Optional.of(next);
        book.keep(session.article().id(), next, failure -> state.set(CheckState.NOT_KEPT));
        show();
    }

    private Pardons.Grounds grounds(String name, String reason) {
        return new Pardons.Grounds(name, reason, desk.clock().instant());
    }

    /** Whether a finding may only be let stand with a name and a reason: a stop, and where several persons work, an error too. */
    public boolean needsGrounds(Finding finding) {
        boolean error = finding.weight() == Weight.ERROR && !desk.person().isAlone();
        return finding.weight() == Weight.STOP || error;
    }
}
