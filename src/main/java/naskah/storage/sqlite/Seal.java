package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import naskah.article.Article;
import naskah.storage.ArticleForm;

/**
 * The hash of everything of an article that would be exported: its words without the editor's note, and of every picture the words and
 * the framing that the library holds. What a house changes in its forms for all articles is no change of one.
 */
final class Seal {
    private final ArticleForm form;

    Seal(ArticleForm form) {
        this.form = form;
    }

    String of(Sql sql, Article article) throws SQLException, IOException {
        MessageDigest digest = Hashes.sha256();
        add(digest, form.write(Approvals.outgoing(article)));
        for (String photo : PhotoUses.photos(article)) {
            add(digest, photo.getBytes(StandardCharsets.UTF_8));
            for (String part : sql.first(PhotoRow.OUTGOING, PhotoRow::outgoing, photo).orElse(List.of())) {
                add(digest, part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + " ").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }
}
