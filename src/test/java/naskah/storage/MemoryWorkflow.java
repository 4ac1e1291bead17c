package naskah.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;

/** The workflow of a house of one over {@link MemoryArticles}. */
final class MemoryWorkflow implements Workflow {
    private final MemoryArticles articles;

    MemoryWorkflow(MemoryArticles articles) {
        this.articles = articles;
    }

    @Override
    public Moved move(Wish wish) throws StorageException {
        return articles.move(wish);
    }

    @Override
    public List<JournalLine> journal(ArticleId article) {
        return List.of();
    }

    @Override
    public String content(Article article) {
        return String.valueOf(article.hashCode());
    }

    @Override
    public Clearance clearance(Article article, Instant now) {
        return new Clearance.Cleared();
    }

    @Override
    public Optional<Docket> docket(ArticleId article) {
        return Optional.empty();
    }

    @Override
    public Noted deadline(ArticleId article, Optional<Instant> deadline) {
        throw new UnsupportedOperationException("no dockets here");
    }

    @Override
    public Noted pictures(ArticleId article, PictureLane lane) {
        throw new UnsupportedOperationException("no dockets here");
    }

    @Override
    public Queue queue(Person person, Instant now, int limit) {
        return new Queue(Map.of());
    }

    @Override
    public List<Scheduled> scheduled(int limit) {
        return List.of();
    }
}
