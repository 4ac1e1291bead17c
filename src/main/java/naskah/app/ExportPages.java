package naskah.app;

import java.io.IOException;
import java.util.List;
import naskah.article.Article;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.ui.preview.PreviewPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The preview's pages are the export's own. */
record ExportPages(HtmlPage writer) implements PreviewPages {
    private static final Logger LOG = LoggerFactory.getLogger(ExportPages.class);

    /** By the house's own template; by the standard one where that cannot be read. */
    static ExportPages of(House house, DataFolder folder) {
        try {
            return new ExportPages(new HtmlPage(house, Handover.template(folder)));
        } catch (IOException unreadable) {
            LOG.warn("the house's template could not be read; the standard one is used", unreadable);
            return new ExportPages(new HtmlPage(house, PageTemplate.standard()));
        }
    }

    @Override
    public String page(Article article, PictureSources pictures) {
        return writer.page(article, pictures);
    }

    @Override
    public List<Piece> pieces(Article article, PictureSources pictures) {
        return writer.pieces(article, pictures);
    }

    @Override
    public String card(Article article, PictureSources pictures) {
        return writer.card(article, pictures);
    }
}
