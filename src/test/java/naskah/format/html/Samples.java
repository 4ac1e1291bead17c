package naskah.format.html;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;
import naskah.house.Zone;

/** Articles of our own in the form of the newsroom's, for the tests of what is written from them. */
public final class Samples {
    public static final String BANNER = "a".repeat(64);
    public static final String INLINE = "b".repeat(64);
    public static final String RELATED = "c".repeat(64);
    public static final String HOSTILE =
            "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>\"'{{head}}\u0000\u0008\ud800\ufffe\u202e";

    private Samples() {}

    public static NewsTime time(String iso) {
        return NewsTime.ofIso(iso);
    }

    public static Article minimal() {
        return Article.blank(new ArticleId("n-minimal"))
                .withHeadline("Jembatan Gantung Dibuka")
                .withPublished(Optional.of(time("2024-05-21T11:17:36+07:00")))
                .withBody(Body.of(paragraph("p1", "Warga menyeberang sejak pagi.")));
    }

    public static Article rich() {
        return new Article(
                new ArticleId("n-rich"),
                new Title("Pelabuhan Kecil “Sinar Laut” Melayani 41 Kapal & Perahu Setiap Hari", "Nelayan menyambut dermaga baru.", ""),
                new Filing(
                        "Ekonomi",
                        List.of(
                                new Byline("Rukmini Aditya", Byline.Role.REPORTER),
                                new Byline("Oleh Tobing Hasan", Byline.Role.REPORTER),
                                new Byline("Sari Lestari", Byline.Role.EDITOR),
                                new Byline("Bima Wiratama", Byline.Role.TRANSLATOR),
                                new Byline("Ayu Kencana", Byline.Role.CONTRIBUTOR)),
                        List.of("pelabuhan", "nelayan & laut"),
                        new Source("Kantor Berita Samudra", "https://samudra.example/berita/1?a=1&b=2"),
                        true,
                        "CATATAN RAHASIA"),
                new Dateline("Ternate", "Warta Naskah"),
                Optional.of(time("2024-05-21T11:17:36+07:00")),
                new Story(
                        new Banner(BANNER, new Caption("Kapal bersandar (kiri) di dermaga.", "CMG", "Dewi Ratna", "")),
                        richBody(),
                        List.of(
                                Related.own(new ArticleId("n-lain"), new Card(
                                        "Harga Ikan Turun", "Ekonomi",
                                        Optional.of(time("2022-10-18T23:08:41+07:00")), RELATED)),
                                Related.elsewhere("https://lain.example/cuaca", new Card(
                                        "Cuaca Pekan Ini", "", Optional.empty(), "")))));
    }

    private static Body richBody() {
        return Body.of(
                paragraph("p1", "Dermaga itu dibuka pada hari Senin (20/5)."),
                new Block.Heading(new BlockId("h2"), 2, Spans.plain("Dermaga & gudang")),
                new Block.Paragraph(new BlockId("p2"), List.of(
                        Span.plain("Lihat "),
                        Span.of("data", new Mark.Link("https://data.example/?q=1&r=2"), Mark.STRONG),
                        Span.of(" resmi", new Mark.Link("https://data.example/?q=1&r=2")),
                        Span.of(" kapal", Mark.EMPHASIS, Mark.STRONG),
                        Span.plain("."))),
                new Block.Quote(new BlockId("q1"), Spans.plain("\"Kami siap melaut,\" kata Yusuf.")),
                item("l1", Block.ListKind.BULLET, "ikan"), item("l2", Block.ListKind.BULLET, "garam"),
                item("n1", Block.ListKind.NUMBER, "muat"), item("n2", Block.ListKind.NUMBER, "bongkar"),
                new Block.Picture(new BlockId("g1"), INLINE, new Caption("Gudang <baru>", "", "", "Gudang dari depan")),
                new Block.Divider(new BlockId("d1")),
                new Block.Heading(new BlockId("h3"), 3, Spans.plain("Rencana")),
                new Block.Embed(new BlockId("e1"), "https://video.example/v/9?x=1&y=2", "Video dermaga"),
                new Block.Unknown(new BlockId("u1"), "{\"type\":\"peta\",\"id\":\"u1\",\"rahasia\":\"TIDAK DIKENAL\"}"),
                paragraph("p3", "Selesai 😀 مرحبا."));
    }

    /** Script, markup, control characters and a lone surrogate in every field that takes text. */
    public static Article hostile() {
        return new Article(
                new ArticleId("n-hostile"),
                new Title(HOSTILE, HOSTILE, "../../" + HOSTILE),
                new Filing(
                        HOSTILE,
                        List.of(new Byline(HOSTILE, Byline.Role.REPORTER), new Byline(HOSTILE, Byline.Role.EDITOR)),
                        List.of(HOSTILE, " "),
                        new Source(HOSTILE, "javascript:alert(1)"),
                        true,
                        HOSTILE),
                new Dateline(HOSTILE, HOSTILE),
                Optional.of(new NewsTime(Instant.parse("2024-05-21T04:17:36Z"), Zone.WIT)),
                new Story(
                        new Banner(BANNER, new Caption(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                        Body.of(
                                paragraph("a", HOSTILE),
                                item("x", Block.ListKind.BULLET, HOSTILE),
                                paragraph("x-list", HOSTILE),
                                new Block.Heading(new BlockId("h"), 2, Spans.plain(HOSTILE)),
                                new Block.Quote(new BlockId("q"), Spans.plain(HOSTILE)),
                                new Block.Picture(new BlockId("g"), INLINE, new Caption(HOSTILE, HOSTILE, "", "")),
                                new Block.Embed(new BlockId("e"), "https://a.example/%22%3E?x='y'", HOSTILE),
                                new Block.Unknown(new BlockId("u"), "{\"type\":\"</script><script>\"}")),
                        List.of(Related.elsewhere("javascript:alert(3)", new Card(HOSTILE, HOSTILE, Optional.empty(), "")))));
    }

    public static Block.Paragraph paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    public static Block.ListItem item(String id, Block.ListKind kind, String text) {
        return new Block.ListItem(new BlockId(id), kind, Spans.plain(text));
    }

    /** Three widths of every photo, as an export has them. */
    public static PictureSources pictures() {
        return photo -> Optional.of(List.of(
                new PictureSources.Width("pictures/" + photo.substring(0, 8) + "-480.jpg", 480, 320),
                new PictureSources.Width("pictures/" + photo.substring(0, 8) + "-960.jpg", 960, 640),
                new PictureSources.Width("pictures/" + photo.substring(0, 8) + "-1600.jpg", 1600, 1067)));
    }

    public static PictureSources noPictures() {
        return photo -> Optional.empty();
    }
}
