package naskah.ui.aftermath;

import java.time.Duration;
import java.time.Instant;
import naskah.article.complaint.ReaderComplaint;
import naskah.ui.Desk;

/** What is left of a complaint's 2 × 24 hours, in words: "sisa 31 jam", "lewat 2 jam". */
public record Clock(Desk desk) {
    public String words(ReaderComplaint complaint) {
        Duration left = complaint.left(now());
        String key = left.isNegative() ? "after.overdue." : "after.left.";
        Duration time = left.abs();
        return time.toHours() > 0
                ? desk.text(key + "hours", time.toHours())
                : desk.text(key + "minutes", time.toMinutes());
    }

    public boolean isOverdue(ReaderComplaint complaint) {
        return complaint.isOverdue(now());
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
