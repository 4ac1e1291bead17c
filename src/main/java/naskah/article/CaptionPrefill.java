package naskah.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.document.Caption;
import naskah.photo.PhotoMetadata;

/** Offers the caption that a photo's own metadata gives, with the credit taken off the end of its description. */
public final class CaptionPrefill {
    /** "[foto: CRI]", "(Foto: Warta/Ratri)", "Foto: Warta" at the end. */
    private static final Pattern LABELLED =
            Pattern.compile("^(.*?)\\s*[\\[(]?\\s*(?i:foto|photo|dok\\.?|kredit)\\s*:\\s*([^\\[\\]()]{2,60}?)\\s*[\\])]?\\.?$");
    /** An agency's signature, "ANTARA FOTO/Nama/foc". */
    private static final Pattern AGENCY = Pattern.compile("^(.*?)\\s*[\\[(]?\\b([A-Z]{3,} FOTO/[^\\[\\]()]{2,60}?)\\s*[\\])]?\\.?$");
    /** "… (CMG)": capitals, or an outlet and a name with a stroke between; "(Kiri)" is no credit. */
    private static final Pattern BRACKETED =
            Pattern.compile("^(.+?)\\s*[\\[(]((?:[A-Z][A-Z0-9&.-]{1,11})(?: [A-Z0-9&.-]{2,12})?|[^\\[\\]()]{2,40}/[^\\[\\]()]{2,40})[\\])]\\.?$");
    private static final List<Pattern> CREDITS = List.of(LABELLED, AGENCY, BRACKETED);

    private CaptionPrefill() {}

    /** The offer: a photo without a description is captioned by its headline. What has been typed already wins over it, see {@link Caption#filledFrom}. */
    public static Caption of(PhotoMetadata metadata) {
        String description = (metadata.description().isBlank() ? metadata.headline() : metadata.description()).strip();
        Caption whole =
                new Caption(description, metadata.creditLine().strip(), metadata.creator().strip(), metadata.altText().strip());
        return whole.credit().isEmpty() ? split(whole) : withoutRepeatedCredit(whole);
    }

    private static Caption split(Caption whole) {
        for (Pattern form : CREDITS) {
            Matcher end = form.matcher(whole.text());
            if (end.matches()) {
                return whole.withText(end.group(1).strip()).withCredit(end.group(2).strip());
            }
        }
        return whole;
    }

    /** Desks often type the credit into the description although it has a field of its own. */
    private static Caption withoutRepeatedCredit(Caption whole) {
        Caption parts = split(whole);
        return parts.credit().equalsIgnoreCase(whole.credit()) ? whole.withText(parts.text()) : whole;
    }
}
