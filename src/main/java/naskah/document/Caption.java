package naskah.document;

import java.util.Objects;

/** The words that go with a picture: IPTC description, credit line, creator and alt text; empty where nothing is said. */
public record Caption(String text, String credit, String photographer, String alt) {
    public static final Caption EMPTY = new Caption("", "", "", "");

    public Caption {
        Objects.requireNonNull(text);
        Objects.requireNonNull(credit);
        Objects.requireNonNull(photographer);
        Objects.requireNonNull(alt);
    }

    public Caption withText(String other) {
        return new Caption(other, credit, photographer, alt);
    }

    public Caption withCredit(String other) {
        return new Caption(text, other, photographer, alt);
    }

    public Caption withPhotographer(String other) {
        return new Caption(text, credit, other, alt);
    }

    public Caption withAlt(String other) {
        return new Caption(text, credit, photographer, other);
    }

    /** This caption with every empty part taken from {@code offered}: what was typed always wins. */
    public Caption filledFrom(Caption offered) {
        return new Caption(
                text.isBlank() ? offered.text : text,
                credit.isBlank() ? offered.credit : credit,
                photographer.isBlank() ? offered.photographer : photographer,
                alt.isBlank() ? offered.alt : alt);
    }
}
