package naskah.photo;

import static naskah.photo.XmpPlace.Form.BAG;
import static naskah.photo.XmpPlace.Form.LANGUAGES;
import static naskah.photo.XmpPlace.Form.SEQUENCE;
import static naskah.photo.XmpPlace.Form.TEXT;

/**
 * The fields of text in the IPTC Photo Metadata Standard 2024.1 that the desk works with, each with its places in IPTC-IIM
 * 4.2 (record 2: dataset and most bytes; 0 where it has none) and in XMP.
 */
public enum PhotoField {
    HEADLINE(105, 256, new XmpPlace(XmpPlace.PHOTOSHOP, "Headline", TEXT)),
    /** The caption. */
    DESCRIPTION(120, 2000, new XmpPlace(XmpPlace.DC, "description", LANGUAGES)),
    ALT_TEXT(0, 0, new XmpPlace(XmpPlace.IPTC, "AltTextAccessibility", LANGUAGES)),
    EXTENDED_DESCRIPTION(0, 0, new XmpPlace(XmpPlace.IPTC, "ExtDescrAccessibility", LANGUAGES)),
    /** The photographers. */
    CREATOR(80, 32, new XmpPlace(XmpPlace.DC, "creator", SEQUENCE)),
    CREDIT_LINE(110, 32, new XmpPlace(XmpPlace.PHOTOSHOP, "Credit", TEXT)),
    SOURCE(115, 32, new XmpPlace(XmpPlace.PHOTOSHOP, "Source", TEXT)),
    COPYRIGHT_NOTICE(116, 128, new XmpPlace(XmpPlace.DC, "rights", LANGUAGES)),
    USAGE_TERMS(0, 0, new XmpPlace(XmpPlace.RIGHTS, "UsageTerms", LANGUAGES)),
    /** A {@link PhotoDate}; its time of day is IIM's dataset 60. */
    DATE_CREATED(55, 8, new XmpPlace(XmpPlace.PHOTOSHOP, "DateCreated", TEXT)),
    CITY(90, 32, new XmpPlace(XmpPlace.PHOTOSHOP, "City", TEXT)),
    COUNTRY(101, 64, new XmpPlace(XmpPlace.PHOTOSHOP, "Country", TEXT)),
    KEYWORDS(25, 64, new XmpPlace(XmpPlace.DC, "subject", BAG)),
    PERSONS_SHOWN(0, 0, new XmpPlace(XmpPlace.IPTC_EXTENSION, "PersonInImage", BAG));

    private final int dataset;
    private final int mostBytes;
    private final XmpPlace xmp;

    PhotoField(int dataset, int mostBytes, XmpPlace xmp) {
        this.dataset = dataset;
        this.mostBytes = mostBytes;
        this.xmp = xmp;
    }

    /** Whether it may hold several values. */
    public boolean isList() {
        return xmp.form() == SEQUENCE || xmp.form() == BAG;
    }

    boolean isInIim() {
        return dataset > 0;
    }

    int dataset() {
        return dataset;
    }

    int mostBytes() {
        return mostBytes;
    }

    XmpPlace xmp() {
        return xmp;
    }
}
