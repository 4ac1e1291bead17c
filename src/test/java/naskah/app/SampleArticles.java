package naskah.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.format.json.ValuesJson;
import naskah.storage.DataFolder;
import naskah.storage.Query;
import naskah.storage.StorageException;
import naskah.ui.shell.Memory;

/** Articles of any length for the window's tests. */
final class SampleArticles {
    private static final String SENTENCE =
            "Warga menunggu kapal yang membawa beras, gula, dan kabar dari pulau seberang. ";

    private SampleArticles() {}

    /** Remembers a text size at which list, form and preview all fit the headless screen, which is 1,000 pixels wide. */
    static void fitAllPanes(DataFolder folder) throws StorageException {
        folder.settings().put(Memory.LAYOUT, ValuesJson.write(Map.of("width", "1000", "height", "1000", "zoom", "90")));
    }

    /** About 48 words a paragraph; {@code p0} is the first one's id. */
    static Article ofParagraphs(String id, int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(new BlockId("p" + i), Spans.plain(SENTENCE.repeat(4).strip())));
        }
        return Article.blank(new ArticleId(id))
                .withHeadline("Kapal pembawa kabar " + id)
                .withBody(new Body(blocks));
    }

    /** The pictures of the articles that the desk holds. */
    static List<String> photos(DataFolder folder) throws StorageException {
        return folder.archive().list(Query.ALL, Optional.empty(), 20).items().stream()
                .map(summary -> summary.card().photo())
                .filter(photo -> !photo.isEmpty())
                .toList();
    }

    /** With a picture after every fourth paragraph. */
    static Article withPictures(Article plain, List<String> photos) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : plain.body().blocks()) {
            blocks.add(block);
            if (blocks.size() % 5 == 4) {
                String photo = photos.get(blocks.size() / 5 % photos.size());
                BlockId id = new BlockId("gambar" + blocks.size());
                blocks.add(new Block.Picture(id, photo, new Caption("Kapal merapat", "Naskah", "", "")));
            }
        }
        return plain.withBody(new Body(blocks)).withBanner(plain.banner().withPhoto(photos.getFirst()));
    }
}
