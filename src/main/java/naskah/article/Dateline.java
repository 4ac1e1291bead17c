package naskah.article;

import java.util.Objects;
import naskah.house.DatelineForm;

/** Where the story was filed from and for which outlet; a field of the article, never typed into its body. */
public record Dateline(String place, String outlet) {
    public static final Dateline EMPTY = new Dateline("", "");

    public Dateline {
        Objects.requireNonNull(place);
        Objects.requireNonNull(outlet);
    }

    public String render(DatelineForm form) {
        return form.render(place.strip(), outlet.strip());
    }
}
