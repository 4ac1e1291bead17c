package naskah.storage.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import naskah.photo.PhotoId;

/** An article in which nothing is empty. */
final class Samples {
    private static final String PHOTO = "0a".repeat(32);

    private Samples() {}

    static Article full() {
        Filing filing = new Filing(
                "Lingkungan",
                List.of(new Byline("Ratna Wijayanti", Byline.Role.REPORTER), new Byline("Yos Ena", Byline.Role.EDITOR)),
                List.of("mangrove", "pesisir utara"),
                new Source("Kantor Kabar Pesisir", "https://pesisir.example/a"),
                false,
                "Tanyakan luas lahan sekali lagi.");
        return new Article(
                ArticleId.fresh(),
                new Title("Nelayan Tanam Bakau di Teluk", "Enam desa ikut serta", "nelayan-tanam-bakau"),
                filing,
                new Dateline("Demak", "Kabar Pesisir"),
                Optional.of(new NewsTime(Instant.parse("2026-02-03T04:05:06Z"), Zone.WITA)),
                new Story(new Banner(PHOTO, caption("Bibit bakau di pantai")), body(), related()));
    }

    /** As {@link #full}, its pictures this photo. */
    static Article showing(PhotoId photo) {
        Article article = full();
        Body body = new Body(article.body().blocks().stream()
                .map(block -> block instanceof Block.Picture picture ? picture.withPhoto(photo.sha256()) : block)
                .toList());
        return article.withBanner(article.banner().withPhoto(photo.sha256())).withBody(body);
    }

    private static Body body() {
        return Body.of(
                new Block.Paragraph(id(), List.of(
                        Span.plain("Warga enam desa menanam bakau "),
                        new Span("bersama-sama", Set.of(Mark.STRONG, new Mark.Link("https://contoh.example/x"))))),
                new Block.Heading(id(), 2, Spans.plain("Seribu bibit")),
                new Block.Quote(id(), Spans.plain("“Kami menjaga pantai ini,” kata Sulastri.")),
                new Block.ListItem(id(), Block.ListKind.NUMBER, Spans.plain("Membersihkan muara")),
                new Block.Picture(id(), PHOTO, caption("Perahu kecil di dermaga")),
                new Block.Embed(id(), "https://video.example/1", "Rekaman penanaman"),
                new Block.Divider(id()),
                new Block.Unknown(id(), "{\"type\":\"peta\"}"));
    }

    private static List<Related> related() {
        Card card = new Card("Abrasi Mengancam Desa", "Lingkungan", Optional.empty(), "");
        return List.of(Related.own(ArticleId.fresh(), card), Related.elsewhere("https://lain.example/b", card));
    }

    private static Caption caption(String text) {
        return new Caption(text, "(Kabar Pesisir)", "Bagus Tirta", "Gambar " + text);
    }

    private static BlockId id() {
        return BlockId.fresh();
    }
}
