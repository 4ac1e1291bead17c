package naskah.format.html;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.correction.Aftermath;
import naskah.house.House;
import naskah.house.Slot;

/**
 * Writes the page of an article, whole for export and in pieces for the preview. Only what the article says in its fields
 * gets in, as text; the editor's note never does.
 */
public final class HtmlPage {
    private final House house;
    private final PageTemplate template;
    private final Address address;
    private final Aftermath aftermath;
    private final PageHead head;

    public HtmlPage(House house, PageTemplate template) {
        this(house, template, Aftermath.NONE);
    }

    private HtmlPage(House house, PageTemplate template, Aftermath aftermath) {
        this.house = house;
        this.template = template;
        this.address = new Address(house);
        this.aftermath = aftermath;
        this.head = new PageHead(new LinkedData(house, address, template.words(), aftermath), template.words());
    }

    /** The page that tells this beside the article. */
    public HtmlPage telling(Aftermath what) {
        return new HtmlPage(house, template, what);
    }

    public PageTemplate template() {
        return template;
    }

    public House house() {
        return house;
    }

    /** Where the page will stand, for those who write files beside it. */
    public Address address() {
        return address;
    }

    /** One complete page; not changed since its publication. */
    public String page(Article article, PictureSources pictures) {
        return page(article, pictures, Optional.empty());
    }

    /** One complete page, last changed at {@code modified} (told as the publication time when that is later). */
    public String page(Article article, PictureSources pictures, Optional<Instant> modified) {
        PageImages images = PageImages.of(article, pictures, address, template);
        return template.page().fill(Map.of(
                "title", Markup.text(shown(article.headline(), template.words()) + " - " + house.outlet().name()),
                "head", head.html(article, images, modified),
                "style", template.pageStyle(),
                "article", pieces(article, pictures).stream().map(Piece::html).collect(Collectors.joining("\n"))))
                + "\n";
    }

    /** The top-level elements of the page's {@code article}, in their order. */
    public List<Piece> pieces(Article article, PictureSources pictures) {
        Figures figures = new Figures(house.forms().credit(), template.words(), pictures);
        FramePieces frame = new FramePieces(address, template.words(), figures);
        String headline = shown(article.headline(), template.words());
        List<Piece> all = new ArrayList<>();
        all.add(frame.header(article, headline));
        AftermathPieces after = new AftermathPieces(address, template.words());
        after.withdrawn(aftermath).ifPresent(all::add);
        after.corrections(article, aftermath).ifPresent(all::add);
        figures.figure("naskah:banner", Slot.BANNER, article.banner().photo(), article.banner().caption(), headline)
                .ifPresent(all::add);
        all.addAll(BodyPieces.of(article.body(), figures, headline, dateline(article)));
        frame.filed(article.filing()).ifPresent(all::add);
        frame.related(article.related()).ifPresent(all::add);
        frame.comments(article.filing()).ifPresent(all::add);
        return all;
    }

    /** A complete little page with the article as it looks when shared. */
    public String card(Article article, PictureSources pictures) {
        return new ShareCard(address, template).html(article, pictures) + "\n";
    }

    /** Whether others will show the house's picture with this article, because it has none that will do. */
    public boolean needsHousePicture(Article article, PictureSources pictures) {
        return PageImages.of(article, pictures, address, template).isHousePicture();
    }

    static String shown(String headline, Words words) {
        return Markup.legal(headline).isBlank() ? words.get("untitled") : headline;
    }

    private String dateline(Article article) {
        String printed = article.dateline().render(house.forms().dateline());
        return printed.isBlank() ? "" : "<span class=\"dateline\">" + Markup.text(printed) + "</span>";
    }
}
