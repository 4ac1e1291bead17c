package naskah.ui.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import naskah.check.Background;
import naskah.check.Carried;
import naskah.check.Checker;
import naskah.check.Context;
import naskah.check.Finding;
import naskah.check.Fixes;
import naskah.check.Pardons;
import naskah.check.Rules;
import naskah.check.spelling.DictionaryLoad;
import naskah.house.House;
import naskah.house.Weight;
import naskah.task.Newest;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.Proofs;
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
    private final OpenBackground background;
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
    private LocalDate readOn = LocalDate.MIN;
    private Optional<Pardons> pardons = Optional.empty();

    /** @param first what is known beside the article, where it was read only now */
    private record Checked(
            Article article, Optional<PardonBook.Kept> first, List<Finding> findings, DictionaryLoad dictionary) {}

    public CheckViewModel(Desk desk, EditingSession session, ObservableValue<Stage> stage, CheckTools tools) {
        this.desk = desk;
        this.session = session;
        this.stage = stage;
        this.style = tools.style();
        this.dictionary = new OpenDictionary(tools.dictionaries());
        this.book = new PardonBook(desk.folder(), desk.lanes());
        this.work = new Newest<>(desk.lanes().working(), this::reading, this::checked, this::failed);
        this.throttle = new Throttle(desk.lanes().timer(), PACE, work::request);
        this.background = new OpenBackground(book, throttle::request);
        this.listening = session.onChange(change -> edited());
        this.styled = style.property().subscribe((old, now) -> throttle.request())
                .and(stage.subscribe((old, now) -> throttle.request()))
                .and(tools.minutes().subscribe((old, now) -> askAnotherDay()));
        throttle.request();
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
        return CheckMarks.at(findings(), caret);
    }

    /** The finding before or after another one, in reading order and round the end. */
    public Optional<Finding> beside(Finding from, int by) {
        return CheckMarks.beside(findings(), from, by);
    }

    /** The first finding after the caret, or the last one before it, round the end. */
    public Optional<Finding> beside(Caret caret, int by) {
        return CheckMarks.beside(findings(), session.article(), caret, by);
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
        session.proofs().show(Proofs.Layer.CHECK, Map.of());
    }

    private void edited() {
        all = Carried.over(all, session.article());
        show();
        throttle.request();
    }

    /** What depends on the day is asked again when another one comes. */
    private void askAnotherDay() {
        if (!today().equals(readOn)) {
            throttle.request();
        }
    }

    private LocalDate today() {
        return desk.clock().instant().atZone(desk.house().zone().id()).toLocalDate();
    }

    private Callable<Checked> reading() {
        Article article = session.article();
        House house = desk.house().withStyle(style.get());
        boolean isOut = stage.getValue() == Stage.PUBLISHED;
        Optional<Background> known = pardons.isEmpty() ? Optional.empty() : Optional.of(background.of(article));
        LocalDate now = today();
        readOn = now;
        return () -> {
            Optional<PardonBook.Kept> first = known.isPresent() ? Optional.empty() : Optional.of(book.read(article));
            Background beside = known.or(() -> first.map(PardonBook.Kept::background)).orElseThrow();
            Context context = new Context(
                    house,
                    article.published(),
                    article.dateline(),
                    article.filing().category(),
                    dictionary.spelling(),
                    Context.today(article.published(), isOut, now));
            return new Checked(article, first, checker.check(article, context, beside), dictionary.load());
        };
    }

    private void checked(Checked checked) {
        checked.first().filter(read -> pardons.isEmpty()).ifPresent(read -> begin(checked.article(), read));
        state.set(CheckState.of(checked.dictionary()));
        boolean current = checked.article() == session.article();
        all = current ? checked.findings() : Carried.over(checked.findings(), session.article());
        show();
        if (current) {
            tellWaiting();
        } else {
            throttle.request();
        }
    }

    private void begin(Article article, PardonBook.Kept read) {
        pardons = Optional.of(read.pardons());
        background.begin(article, read.background());
    }

    private void failed(Exception failure) {
        LOG.error("the copy could not be checked", failure);
        state.set(CheckState.FAILED);
        tellWaiting();
    }

    private void tellWaiting() {
        List<Consumer<List<Finding>>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(then -> then.accept(findings()));
    }

    private void show() {
        List<Finding> next = all.stream().filter(finding -> !isIgnored(finding)).toList();
        ignored.set(all.stream().filter(this::isIgnored).toList());
        findings.set(next);
        session.proofs().show(Proofs.Layer.CHECK, CheckMarks.of(next));
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
