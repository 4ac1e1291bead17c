package naskah.ui.aftermath;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import naskah.article.complaint.ReaderComplaint;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;

/** Shows a complaint and asks what was done about it. */
public final class AnswerCard extends FormCard {
    /** @param done runs once it is noted, and instead of it when the person thinks better of it */
    public AnswerCard(Desk desk, AnswerViewModel model, Runnable done) {
        super(desk, desk.text("after.title.answer"), model.troubleProperty(), model.readyProperty(), done);
        ReaderComplaint complaint = model.complaint().complaint();
        Label said = line("after-said", complaint.text());
        String from = complaint.from().words();
        Label facts = line("text-muted", Optional.of(from).filter(words -> !words.isEmpty())
                .map(words -> desk.text("after.received.from", complaint.received().printed(), words))
                .orElseGet(() -> desk.text("after.received", complaint.received().printed())));
        TextArea how = area("after-how", 4);
        how.textProperty().bindBidirectional(model.howProperty());
        FieldBox box = new FieldBox(desk.text("after.how"), how);
        Label once = line("text-muted", desk.text("after.once"));
        if (complaint.isAboutComment()) {
            fill(how, said, line("text-muted", complaint.comment()), facts, box, once);
        } else {
            fill(how, said, facts, box, once);
        }
        onDone(() -> model.note(done));
    }

    private static Label line(String style, String text) {
        Label line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
