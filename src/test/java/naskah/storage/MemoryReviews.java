package naskah.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import naskah.article.ArticleId;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.review.Proposal;
import naskah.workflow.PersonId;

/** {@link Reviews} without a disk. */
final class MemoryReviews implements Reviews {
    private final MemoryArticles articles;
    private final Map<CommentId, Comment> comments = new LinkedHashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();

    MemoryReviews(MemoryArticles articles) {
        this.articles = articles;
    }

    @Override
    public List<Comment> comments(ArticleId article) {
        return comments.values().stream().filter(comment -> comment.article().equals(article)).toList();
    }

    @Override
    public void keep(Comment comment) throws StorageException {
        articles.writing("keep a comment");
        comments.put(comment.id(), comment);
    }

    @Override
    public List<Proposal> proposals(ArticleId article) {
        return proposals.stream().filter(proposal -> proposal.article().equals(article)).toList();
    }

    @Override
    public Optional<Proposal> proposal(ArticleId article, PersonId by) {
        return proposals(article).stream().filter(proposal -> proposal.by().equals(by)).findFirst();
    }

    @Override
    public void keep(Proposal proposal) throws StorageException {
        articles.writing("keep a proposal");
        proposals.removeIf(other -> other.article().equals(proposal.article()) && other.by().equals(proposal.by()));
        if (!proposal.isSettled()) {
            proposals.add(proposal);
        }
    }

    @Override
    public OptionalLong seen(ArticleId article, PersonId person) {
        Long revision = seen.get(List.<Object>of(article, person));
        return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    @Override
    public void see(ArticleId article, PersonId person) throws StorageException {
        Optional<Stored> stored = articles.find(article);
        stored.ifPresent(found -> seen.put(List.<Object>of(article, person), found.revision()));
    }
}
