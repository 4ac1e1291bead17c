package naskah.format.html;

import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.correction.Aftermath;
import naskah.article.correction.Correction;
import naskah.article.correction.Withdrawal;

/** Writes what came after an article's publication, ahead of its text: nobody reads past a correction. */
record AftermathPieces(Address address, Words words) {
    private static final String WITHDRAWN = "naskah:withdrawn";
    private static final String CORRECTIONS = "naskah:corrections";

    Optional<Piece> withdrawn(Aftermath aftermath) {
        return aftermath.withdrawal().map(withdrawal -> new Piece(
                WITHDRAWN,
                "<section id=\"" + WITHDRAWN + "\" class=\"aftermath\">\n<h2>" + word("withdrawn") + "</h2>\n<p>"
                        + word("withdrawn.at") + " " + FramePieces.time(withdrawal.at()) + "</p>\n" + reason(withdrawal)
                        + "</section>"));
    }

    private String reason(Withdrawal withdrawal) {
        return "<p>" + word("withdrawn.reason") + ": " + Markup.text(withdrawal.reason().strip()) + "</p>\n";
    }

    Optional<Piece> corrections(Article article, Aftermath aftermath) {
        if (aftermath.notices().isEmpty()) {
            return Optional.empty();
        }
        String all = aftermath.notices().stream().map(notice -> correction(article, notice)).collect(Collectors.joining());
        return Optional.of(new Piece(
                CORRECTIONS, "<div id=\"" + CORRECTIONS + "\" class=\"corrections\">\n" + all + "</div>"));
    }

    private String correction(Article article, Aftermath.Notice notice) {
        Correction correction = notice.correction();
        String tag = correction.kind().tag();
        String place = correction.corrected().equals(article.id()) ? "correction.in" : "correction.of";
        String link = notice.other().map(other -> "<p>" + word(place) + " " + link(other) + "</p>\n").orElse("");
        return "<section class=\"aftermath\">\n<h2>" + word("correction." + tag) + "</h2>\n<p class=\"about\">"
                + FramePieces.time(correction.at()) + "</p>\n<dl>\n"
                + said("correction.wrong." + tag, correction.wrong())
                + said("correction.right." + tag, correction.right())
                + "</dl>\n" + link + "</section>\n";
    }

    private String said(String word, String text) {
        return "<dt>" + word(word) + "</dt>\n<dd>" + Markup.text(text) + "</dd>\n";
    }

    private String link(Article other) {
        return "<a href=\"" + Markup.attribute(address.beside(other)) + "\">"
                + Markup.text(HtmlPage.shown(other.headline(), words)) + "</a>";
    }

    private String word(String key) {
        return Markup.text(words.get(key));
    }
}
