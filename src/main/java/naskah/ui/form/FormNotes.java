package naskah.ui.form;

import naskah.article.Article;
import naskah.article.Slug;
import naskah.document.Links;
import naskah.house.House;
import naskah.i18n.Messages;
import naskah.ui.control.Note;

/** What the form says about an article, in words. */
public final class FormNotes {
    private final House house;
    private final Messages messages;

    public FormNotes(House house, Messages messages) {
        this.house = house;
        this.messages = messages;
    }

    /** "63/70". */
    public String length(Article article) {
        return characters(article.headline()) + "/" + house.headlineLimit();
    }

    public boolean isTooLong(Article article) {
        return characters(article.headline()) > house.headlineLimit();
    }

    /** A headline over the house's limit is a note and no error. */
    public Note headline(Article article) {
        int over = characters(article.headline()) - house.headlineLimit();
        return over > 0 ? Note.attention(messages.get("form.headline.over", over, house.headlineLimit())) : Note.NONE;
    }

    public Note slug(Article article) {
        String typed = article.title().slug();
        if (typed.isBlank()) {
            return Note.hint(messages.get("form.slug.auto"));
        }
        return Slug.isValid(typed) ? Note.NONE : Note.wrong(messages.get("form.slug.wrong", Slug.of(typed)));
    }

    public Note link(Article article) {
        String link = article.filing().source().link();
        return link.isBlank() || Links.isSafe(link) ? Note.NONE : Note.wrong(messages.get("form.link.wrong"));
    }

    /** The dateline as it will be printed. */
    public Note dateline(Article article) {
        String printed = article.dateline().render(house.forms().dateline());
        return printed.isEmpty() ? Note.NONE : Note.hint(messages.get("form.dateline.printed", printed.strip()));
    }

    public Note category(Article article) {
        String category = article.filing().category();
        boolean known = category.isBlank() || house.categories().contains(category);
        return known ? Note.NONE : Note.attention(messages.get("form.category.unknown"));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
