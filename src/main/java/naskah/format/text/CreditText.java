package naskah.format.text;

import java.util.Optional;
import naskah.document.Caption;
import naskah.photo.caption.Credited;

/** The caption of a printed line, its credit apart. */
final class CreditText {
    private CreditText() {}

    /** The caption of a line that is known to be one. */
    static Caption split(String line) {
        return caption(Credited.ofPrinted(line));
    }

    /** The caption of a line that shows by its credit that it is one. */
    static Optional<Caption> ifCredited(String line) {
        return Optional.of(Credited.of(line)).filter(Credited::hasCredit).map(CreditText::caption);
    }

    static boolean endsInCredit(String line) {
        return Credited.ofPrinted(line).hasCredit();
    }

    /** True for a line of its own like "[foto: CRI]". */
    static boolean isOnlyCredit(String line) {
        return ifCredited(line).filter(caption -> caption.text().isEmpty()).isPresent();
    }

    private static Caption caption(Credited parts) {
        return Caption.EMPTY.withText(parts.text()).withCredit(parts.credit());
    }
}
