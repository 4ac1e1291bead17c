package naskah.article;

import naskah.document.Caption;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.Credited;

/** Offers the caption that a photo's own metadata gives, with the credit taken off its description. */
public final class CaptionPrefill {
    private CaptionPrefill() {}

    /** The offer: a photo without a description is captioned by its headline. What has been typed already wins over it, see {@link Caption#filledFrom}. */
    public static Caption of(PhotoMetadata metadata) {
        PhotoMetadata words = Credited.takenIn(metadata);
        Caption described = new Caption(
                words.description().strip(), words.creditLine().strip(), words.creator().strip(), words.altText().strip());
        return metadata.description().isBlank() ? headlined(described, metadata.headline()) : described;
    }

    private static Caption headlined(Caption caption, String headline) {
        Credited parts = Credited.of(headline);
        boolean apart = caption.credit().isEmpty() || parts.credit().equalsIgnoreCase(caption.credit());
        return apart
                ? caption.withText(parts.text()).filledFrom(Caption.EMPTY.withCredit(parts.credit()))
                : caption.withText(headline.strip());
    }
}
