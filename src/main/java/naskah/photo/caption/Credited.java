package naskah.photo.caption;

import java.util.Objects;
import naskah.house.CreditForm;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;

/** A caption and its credit, told apart in whatever form somebody printed them and joined again in the house's one form. */
public record Credited(String text, String credit) {
    public Credited {
        Objects.requireNonNull(text);
        Objects.requireNonNull(credit);
    }

    /** What stands at the end or the beginning as a credit is one; in doubt it stays in the text: "(Kiri)" is no credit. */
    public static Credited of(String caption) {
        return new CreditReading(false).read(caption.strip());
    }

    /** Of a line that is known to end as captions of sites do, so that any name in brackets is a credit: "(Ratri Wulandari)". */
    public static Credited ofPrinted(String line) {
        return new CreditReading(true).read(line.strip());
    }

    /** The words of a field for credits without label and brackets: "[foto: CRI]" is CRI. */
    public static String bare(String credit) {
        Credited read = of(credit);
        return read.text().isEmpty() ? read.credit() : credit.strip();
    }

    /** The library's words for a photo that comes in: a credit in the description goes to its field, and stays where both differ. */
    public static PhotoMetadata takenIn(PhotoMetadata metadata) {
        String credit = bare(metadata.creditLine());
        Credited parts = of(metadata.description());
        PhotoMetadata taken = credit.equals(metadata.creditLine()) ? metadata : metadata.with(PhotoField.CREDIT_LINE, credit);
        boolean moves = !parts.credit().isEmpty() && (credit.isEmpty() || parts.credit().equalsIgnoreCase(credit));
        return moves
                ? taken.with(PhotoField.DESCRIPTION, parts.text())
                        .with(PhotoField.CREDIT_LINE, credit.isEmpty() ? parts.credit() : credit)
                : taken;
    }

    public boolean hasCredit() {
        return !credit.isEmpty();
    }

    /** The caption as the house prints it. */
    public String printed(CreditForm form) {
        return (text + " " + form.render(credit)).strip();
    }
}
