package naskah.ui.aftermath;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Correction;
import naskah.storage.Archive;
import naskah.storage.Query;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A correction, a reply or an update while it is being written: what was wrong, what is right, and which article carries it. */
public final class CorrectionViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionViewModel.class);
    private static final int FOUND = 30;

    private final Desk desk;
    private final AfterViewModel after;
    private final Correction.Kind kind;
    private final LatestWins asking;
    private final StringProperty wrong = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty apart;
    private final ObjectProperty<Summary> carrier = new SimpleObjectProperty<>();
    private final ObservableList<Summary> found = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final BooleanBinding ready;

    /** A reply has an article of its own unless somebody says otherwise; the others stand in the article itself. */
    public CorrectionViewModel(Desk desk, AfterViewModel after, Correction.Kind kind) {
        this.desk = desk;
        this.after = after;
        this.kind = kind;
        this.asking = new LatestWins(desk.lanes().reading());
        this.apart = new SimpleBooleanProperty(kind == Correction.Kind.HAK_JAWAB);
        this.ready = Bindings.createBooleanBinding(this::isComplete, wrong, right, apart, carrier);
        query.subscribe(this::search);
    }

    public Correction.Kind kind() {
        return kind;
    }

    public StringProperty wrongProperty() {
        return wrong;
    }

    public StringProperty rightProperty() {
        return right;
    }

    /** Whether an article of its own carries it. */
    public BooleanProperty apartProperty() {
        return apart;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Articles that may carry it, the newest first while nothing is searched for. */
    public ObservableList<Summary> found() {
        return found;
    }

    public ObjectProperty<Summary> carrierProperty() {
        return carrier;
    }

    /** Why it was not noted, in a sentence; empty while there is nothing to say. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanBinding readyProperty() {
        return ready;
    }

    /** @param done runs once it is noted */
    public void note(Runnable done) {
        if (!isComplete()) {
            return;
        }
        ArticleId carrying = apart.get() ? carrier.get().id() : after.article();
        NewsTime now = new NewsTime(desk.clock().instant(), desk.house().zone());
        after.note(new Correction(kind, after.article(), carrying, wrong.get(), right.get(), now), sentence -> {
            trouble.set(sentence);
            if (sentence.isEmpty()) {
                done.run();
            }
        });
    }

    private boolean isComplete() {
        return !wrong.get().isBlank() && !right.get().isBlank() && (!apart.get() || carrier.get() != null);
    }

    private void search(String typed) {
        Archive archive = desk.folder().archive();
        asking.run(
                () -> archive.list(typed.isBlank() ? Query.ALL : Query.text(typed), Optional.empty(), FOUND).items().stream()
                        .filter(summary -> !summary.id().equals(after.article()))
                        .toList(),
                this::show,
                failure -> {
                    LOG.warn("articles that may carry a correction could not be searched", failure);
                    trouble.set(desk.text("related.trouble"));
                });
    }

    /** What was chosen stays chosen while it is found. */
    private void show(List<Summary> summaries) {
        Summary chosen = carrier.get();
        trouble.set("");
        found.setAll(summaries);
        carrier.set(summaries.contains(chosen) ? chosen : null);
    }
}
