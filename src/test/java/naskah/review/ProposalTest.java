package naskah.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.change.Change;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.workflow.PersonId;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final Article BASE = Article.blank(new ArticleId("pasar"))
            .withHeadline("Pasar pagi dibuka")
            .withBody(Body.of(paragraph("satu", "Ada 12 kios."), paragraph("dua", "Warga datang.")));

    private static Block.Text paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    private static Article with(Article article, String id, String text) {
        return article.withBody(article.body().with(paragraph(id, text)));
    }

    private static Proposal proposing(Article proposed) {
        return new Proposal(new PersonId("laras"), BASE, proposed, Instant.EPOCH);
    }

    @Test
    void suggestionsStayOpenWhileTheArticleIsWrittenOn() {
        Proposal proposal = proposing(with(BASE, "satu", "Ada 13 kios."));
        Article now = with(BASE, "dua", "Warga datang pagi-pagi.").withHeadline("Pasar sore dibuka");
        assertThat(proposal.suggestions(now).all()).extracting(Change::added).containsExactly("13");
        assertThat(proposal.over(now)).isEqualTo(with(now, "satu", "Ada 13 kios."));
    }

    @Test
    void aSuggestionThatWasTypedIntoTheArticleIsSettled() {
        Article same = with(BASE, "satu", "Ada 13 kios.");
        assertThat(proposing(same).suggestions(same).all()).isEmpty();
        assertThat(proposing(same).places(same)).isEmpty();
    }

    @Test
    void turningOneDownLeavesTheOthers() {
        Proposal proposal = proposing(with(BASE, "satu", "Ada 13 kios.").withHeadline("Pasar malam dibuka"));
        Change headline = proposal.suggestions(BASE).all().getFirst();
        Proposal left = proposal.without(BASE, headline);
        assertThat(left.proposed()).isEqualTo(with(BASE, "satu", "Ada 13 kios."));
        assertThat(left.isSettled()).isFalse();
        assertThat(left.without(BASE, left.suggestions(BASE).all().getFirst()).isSettled()).isTrue();
    }

    @Test
    void wordsThatWereChangedBesideASuggestionStayAsTheyAre() {
        Proposal proposal = proposing(with(BASE, "satu", "Ada 13 kios."));
        Article now = with(BASE, "satu", "Ada 12 kios besar.");
        assertThat(proposal.suggestions(now).all()).extracting(Change::added).containsExactly("13");
        assertThat(proposal.besideWhatChanged(now)).isEqualTo(with(BASE, "satu", "Ada 13 kios besar."));
    }

    @Test
    void aSuggestionForWordsThatWereChangedSinceIsShownButNotTakenWithTheOthers() {
        Proposal proposal = proposing(with(BASE, "satu", "Ada 13 kios.").withHeadline("Pasar malam dibuka"));
        Article now = with(BASE, "satu", "Ada 14 kios.");
        assertThat(proposal.suggestions(now).all()).extracting(Change::gone).containsExactly("pagi", "14");
        assertThat(proposal.besideWhatChanged(now)).isEqualTo(now.withHeadline("Pasar malam dibuka"));
    }

    @Test
    void twoInsertionsAtOnePlaceAreNotRunTogether() {
        Proposal proposal = proposing(with(BASE, "dua", "Warga desa datang."));
        Article now = with(BASE, "dua", "Warga kota datang.");
        assertThat(proposal.besideWhatChanged(now)).isEqualTo(now);
        assertThat(proposal.places(now)).hasSize(1);
    }
}
