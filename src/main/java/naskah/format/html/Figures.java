package naskah.format.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.document.Caption;
import naskah.house.CreditForm;
import naskah.house.Slot;

/** Writes pictures with their captions; every {@code img} has a text for those who do not see it. */
record Figures(CreditForm form, Words words, PictureSources pictures) {
    private static final String SIZES = "(max-width: 46rem) 100vw, 44rem";

    /** Wide enough for the column on a usual screen: what a browser without srcset loads. */
    private static final int USUAL_WIDTH = 960;

    /** The figure, unless there is neither picture nor caption. */
    Optional<Piece> figure(String id, Slot slot, String photo, Caption caption, String headline) {
        String cssClass = slot.isFree() ? "picture" : slot.id();
        String image = photo.isEmpty()
                ? ""
                : pictures.of(photo, slot).map(w -> picture(w, pictures.webp(photo, slot), alt(caption, headline))).orElse("");
        String below = caption(caption);
        if (image.isEmpty() && below.isEmpty()) {
            return Optional.empty();
        }
        String html = "<figure id=\"" + id + "\" class=\"" + cssClass + "\">\n" + image + below + "</figure>";
        return Optional.of(new Piece(id, html));
    }

    /** The narrowest file of the photo, beside a headline that already says what it shows. */
    String thumbnail(String photo) {
        return pictures.of(photo, Slot.CARD)
                .filter(widths -> !widths.isEmpty())
                .map(widths -> "<img src=\"" + Markup.attribute(widths.getFirst().href()) + "\" alt=\"\""
                        + size(widths.getFirst()) + ">")
                .orElse("");
    }

    private static String picture(List<PictureSources.Width> widths, List<PictureSources.Width> webp, String alt) {
        if (widths.isEmpty()) {
            return "";
        }
        return webp.isEmpty()
                ? image(widths, alt) + "\n"
                : "<picture><source type=\"image/webp\"" + candidates(webp) + ">" + image(widths, alt) + "</picture>\n";
    }

    private static String image(List<PictureSources.Width> widths, String alt) {
        PictureSources.Width usual = widths.stream()
                .filter(width -> width.width() >= USUAL_WIDTH)
                .findFirst()
                .orElse(widths.getLast());
        return "<img src=\"" + Markup.attribute(usual.href()) + "\"" + srcset(widths) + size(usual)
                + " alt=\"" + Markup.attribute(alt) + "\">";
    }

    private static String srcset(List<PictureSources.Width> widths) {
        return widths.size() < 2 ? "" : candidates(widths);
    }

    private static String candidates(List<PictureSources.Width> widths) {
        String candidates = widths.stream()
                .map(width -> Markup.attribute(width.href().replace(" ", "%20").replace(",", "%2C"))
                        + " " + width.width() + "w")
                .collect(Collectors.joining(", "));
        return " srcset=\"" + candidates + "\" sizes=\"" + SIZES + "\"";
    }

    private static String size(PictureSources.Width file) {
        return " width=\"" + file.width() + "\" height=\"" + file.height() + "\"";
    }

    private String alt(Caption caption, String headline) {
        if (!caption.alt().isBlank()) {
            return caption.alt().strip();
        }
        return caption.text().isBlank() ? words.get("picture", headline) : caption.text().strip();
    }

    private String caption(Caption caption) {
        String said = part("caption", caption.text())
                + part("credit", form.render(caption.credit().strip()))
                + (caption.photographer().isBlank()
                        ? ""
                        : part("photographer", words.get("photographer", caption.photographer().strip())));
        return said.isEmpty() ? "" : "<figcaption>" + said.strip() + "</figcaption>\n";
    }

    private static String part(String cssClass, String text) {
        return text.isBlank() ? "" : "<span class=\"" + cssClass + "\">" + Markup.text(text.strip()) + "</span> ";
    }
}
