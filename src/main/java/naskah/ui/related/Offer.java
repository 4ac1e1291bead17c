package naskah.ui.related;

import naskah.article.ArticleId;
import naskah.article.Card;

/** An article that may be chosen, and what to say about it first. */
public record Offer(ArticleId id, Card card, boolean chosen, boolean unpublished) {}
