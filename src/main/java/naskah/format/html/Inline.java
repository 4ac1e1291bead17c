package naskah.format.html;

import java.util.List;
import java.util.Optional;
import naskah.document.Mark;
import naskah.document.Span;

/** Writes marked text as phrasing content; a link outermost, so that neighbours of one address can share it. */
final class Inline {
    private Inline() {}

    static String html(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        Optional<String> open = Optional.empty();
        for (Span span : spans) {
            Optional<String> link = link(span);
            if (!link.equals(open)) {
                open.ifPresent(href -> out.append("</a>"));
                link.ifPresent(href -> out.append("<a href=\"").append(Markup.attribute(href)).append("\">"));
                open = link;
            }
            out.append(stressed(span));
        }
        open.ifPresent(href -> out.append("</a>"));
        return out.toString();
    }

    private static Optional<String> link(Span span) {
        return span.marks().stream()
                .filter(Mark.Link.class::isInstance)
                .map(mark -> ((Mark.Link) mark).href())
                .findFirst()
                .flatMap(Address::link);
    }

    private static String stressed(Span span) {
        String text = Markup.text(span.text());
        String stressed = span.marks().contains(Mark.EMPHASIS) ? "<em>" + text + "</em>" : text;
        return span.marks().contains(Mark.STRONG) ? "<strong>" + stressed + "</strong>" : stressed;
    }
}
