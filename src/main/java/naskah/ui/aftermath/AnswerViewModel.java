package naskah.ui.aftermath;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.article.NewsTime;
import naskah.article.complaint.Answer;
import naskah.storage.Complaints.Filed;
import naskah.ui.Desk;

/** The answer to a complaint while it is being written; it is given once. */
public final class AnswerViewModel {
    private final Desk desk;
    private final AfterViewModel after;
    private final Filed complaint;
    private final StringProperty how = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public AnswerViewModel(Desk desk, AfterViewModel after, Filed complaint) {
        this.desk = desk;
        this.after = after;
        this.complaint = complaint;
    }

    public Filed complaint() {
        return complaint;
    }

    public StringProperty howProperty() {
        return how;
    }

    /** Why it was not noted, in a sentence; empty while there is nothing to say. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanExpression readyProperty() {
        return BooleanExpression.booleanExpression(how.map(typed -> !typed.isBlank()));
    }

    /** @param done runs once it is noted */
    public void note(Runnable done) {
        if (how.get().isBlank()) {
            return;
        }
        NewsTime now = new NewsTime(desk.clock().instant(), desk.house().zone());
        after.answer(complaint.number(), new Answer(now, how.get()), sentence -> {
            trouble.set(sentence);
            if (sentence.isEmpty()) {
                done.run();
            }
        });
    }
}
