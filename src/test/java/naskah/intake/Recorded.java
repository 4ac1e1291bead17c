package naskah.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import naskah.article.ArticleId;

/** Remembers all that an import tells, and stops it when so many articles have been read. */
final class Recorded implements Watch {
    final List<String> taken = new ArrayList<>();
    final List<News> news = new ArrayList<>();
    long read;
    private final LongPredicate enough;

    Recorded() {
        this(articles -> false);
    }

    Recorded(LongPredicate enough) {
        this.enough = enough;
    }

    @Override
    public void taken(ArticleId id) {
        taken.add(id.value());
    }

    @Override
    public void told(News told) {
        news.add(told);
    }

    @Override
    public void read(long articles) {
        read = articles;
    }

    @Override
    public boolean isCancelled() {
        return enough.test(read);
    }
}
