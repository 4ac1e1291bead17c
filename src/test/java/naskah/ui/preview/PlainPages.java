package naskah.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Related;
import naskah.document.Block;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.house.Slot;
import org.jsoup.nodes.Entities;

/** A page of the simplest kind, escaped as the export does. */
class PlainPages implements PreviewPages {
    @Override
    public String page(Article article, PictureSources pictures) {
        return "<!doctype html><html lang=id><head><title>x</title><style>body{font-family:sans-serif;margin:24px}"
                + "img{max-width:100%;height:auto;background:#eee}</style></head><body><main><article>"
                + pieces(article, pictures).stream().map(Piece::html).collect(Collectors.joining())
                + "</article></main></body></html>";
    }

    @Override
    public List<Piece> pieces(Article article, PictureSources pictures) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(
                "naskah:header", "<header id=\"naskah:header\"><h1>" + Entities.escape(article.headline()) + "</h1></header>"));
        if (!article.banner().isEmpty()) {
            pieces.add(figure("naskah:banner", article.banner().photo(), Slot.BANNER, article.banner().caption().text(), pictures));
        }
        for (Block block : article.body().blocks()) {
            String id = block.id().value();
            if (block instanceof Block.Text text) {
                pieces.add(new Piece(id, "<p id=\"" + id + "\">" + Entities.escape(text.text()) + "</p>"));
            } else if (block instanceof Block.Picture picture) {
                pieces.add(figure(id, picture.photo(), Slot.FREE, picture.caption().text(), pictures));
            }
        }
        for (Related related : article.related()) {
            pieces.add(new Piece("r" + pieces.size(), "<p>" + Entities.escape(related.card().headline()) + "</p>"));
        }
        return pieces;
    }

    @Override
    public String card(Article article, PictureSources pictures) {
        return "<html><body><main><section class=\"chat\"><p>" + Entities.escape(article.headline())
                + "</p></section></main></body></html>";
    }

    private static Piece figure(String id, String photo, Slot slot, String caption, PictureSources pictures) {
        String image = pictures.of(photo, slot)
                .map(List::getFirst)
                .map(w -> "<img src=\"" + Entities.escape(w.href()) + "\" width=\"" + w.width() + "\" height=\"" + w.height() + "\">")
                .orElse("");
        return new Piece(
                id, "<figure id=\"" + id + "\">" + image + "<figcaption>" + Entities.escape(caption) + "</figcaption></figure>");
    }
}
