package naskah.ui.shell;

import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.correction.Correction;
import naskah.storage.Complaints.Filed;
import naskah.ui.Desk;
import naskah.ui.aftermath.AfterLine;
import naskah.ui.aftermath.AfterViewModel;
import naskah.ui.aftermath.AnswerCard;
import naskah.ui.aftermath.AnswerViewModel;
import naskah.ui.aftermath.ComplaintCard;
import naskah.ui.aftermath.ComplaintViewModel;
import naskah.ui.aftermath.CorrectionCard;
import naskah.ui.aftermath.CorrectionViewModel;
import naskah.ui.aftermath.FormCard;
import naskah.ui.handover.HandoverBar;

/** What is noted of the open article after publication: asks over the window, and says why where it cannot be. */
final class DeskAftermath implements AfterLine.Deeds {
    private final Desk desk;
    private final Overlay overlay;
    private final DeskViewModel model;
    private final HandoverBar handover;
    private Optional<AfterViewModel> after = Optional.empty();

    DeskAftermath(Desk desk, Overlay overlay, DeskViewModel model, HandoverBar handover) {
        this.desk = desk;
        this.overlay = overlay;
        this.model = model;
        this.handover = handover;
    }

    void follow(AfterViewModel now) {
        after = Optional.of(now);
    }

    /** Asks for a correction, a reply or an update of what readers have had. */
    void correct(Correction.Kind kind) {
        after.ifPresent(now -> {
            if (!now.mayCorrect()) {
                say("after.correction.NOT_ALLOWED");
            } else if (!now.afterProperty().get().out()) {
                say("after.correction.NOT_PUBLISHED");
            } else {
                show(new CorrectionCard(desk, new CorrectionViewModel(desk, now, kind), overlay::hide));
            }
        });
    }

    /** Asks what a reader complains of. */
    void complain() {
        after.ifPresent(now -> {
            if (now.afterProperty().get().out()) {
                show(new ComplaintCard(desk, new ComplaintViewModel(desk, now), overlay::hide));
            } else {
                say("after.complaint.notOut");
            }
        });
    }

    @Override
    public void answer(Filed complaint) {
        after.ifPresent(now -> show(new AnswerCard(desk, new AnswerViewModel(desk, now, complaint), overlay::hide)));
    }

    @Override
    public void evidence() {
        model.handOverKept(handover::evidence);
    }

    @Override
    public void open(ArticleId article) {
        model.open(article);
    }

    private void show(FormCard card) {
        overlay.show(card);
        card.focus();
    }

    private void say(String key) {
        model.say(Notice.of(desk.text(key)));
    }
}
