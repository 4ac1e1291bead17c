package naskah.i18n;

import java.util.Locale;

/** The languages of the interface. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag);
    }
}
