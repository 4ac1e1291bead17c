package naskah.ui.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.Related;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import naskah.workflow.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelatedViewModelTest {
    private final PaneFolder data = new PaneFolder(Path.of("."));
    private final ByHand hand = new ByHand();
    private final EditingSession session = Panes.session(Panes.article());
    private RelatedViewModel model;

    @BeforeEach
    void open() {
        data.summaries.add(Panes.summary("ini", "Panen raya di Lembah Sari", "Ekonomi", Stage.DRAFT));
        data.summaries.add(Panes.summary("satu", "Harga gabah stabil", "Ekonomi", Stage.PUBLISHED));
        data.summaries.add(Panes.summary("dua", "Irigasi Sari diperbaiki", "Daerah", Stage.DRAFT));
        data.summaries.add(Panes.summary("tiga", "Festival panen digelar", "Budaya", Stage.PUBLISHED));
        model = new RelatedViewModel(Panes.desk(data, hand.lanes()), session);
        hand.workAll();
    }

    @Test
    void suggestionsComeWithoutAsking() {
        assertThat(model.offers()).extracting(offer -> offer.id().value()).containsExactly("satu", "dua", "tiga");
    }

    @Test
    void theArticleItselfIsNeverOfferedNotEvenBySearch() {
        search("panen");

        assertThat(model.offers()).extracting(offer -> offer.id().value()).containsExactly("tiga");
    }

    @Test
    void theArticleItselfCannotBeAdded() {
        model.add(new Offer(session.article().id(), session.article().card(), false, true));

        assertThat(model.items()).isEmpty();
    }

    @Test
    void whatIsChosenOrUnpublishedSaysSo() {
        model.add(model.offers().getFirst());

        assertThat(model.offers()).extracting(Offer::chosen).containsExactly(true, false, false);
        assertThat(model.offers()).extracting(Offer::unpublished).containsExactly(false, true, false);
    }

    @Test
    void theSameArticleIsNotAddedTwice() {
        Offer offer = model.offers().getFirst();
        model.add(offer);
        model.add(offer);

        assertThat(model.items()).hasSize(1);
    }

    @Test
    void addingIsOneUndo() {
        model.add(model.offers().get(0));
        model.add(model.offers().get(1));
        session.undo();

        assertThat(model.items()).extracting(item -> item.card().headline()).containsExactly("Harga gabah stabil");
        assertThat(model.offers()).extracting(Offer::chosen).containsExactly(true, false, false);
    }

    @Test
    void onlyTheLatestSearchIsShown() {
        model.queryProperty().set("festival");
        model.queryProperty().set("irigasi");
        hand.workAll();

        assertThat(model.offers()).extracting(offer -> offer.id().value()).containsExactly("dua");
    }

    @Test
    void emptyingTheSearchBringsTheSuggestionsBack() {
        search("festival");
        search("");

        assertThat(model.offers()).hasSize(3);
    }

    @Test
    void suggestionsAreAskedForAgainOnceASecondWhenTheTextChanges() {
        data.summaries.add(Panes.summary("empat", "Cuaca Maret", "Sains", Stage.PUBLISHED));
        for (int i = 0; i < 20; i++) {
            session.edit(Edit.typed("headline", "x", this), session.article().withHeadline("Judul " + i));
        }
        assertThat(hand.waiting()).isZero();
        hand.tick();
        assertThat(hand.waiting()).isEqualTo(1);
        hand.workAll();

        assertThat(model.offers()).extracting(offer -> offer.id().value()).contains("empat");
    }

    @Test
    void aChangeThatIsNotAboutTheTextAsksForNothing() {
        model.add(model.offers().getFirst());
        hand.tick();

        assertThat(hand.waiting()).isZero();
    }

    @Test
    void anArchiveThatFailsIsToldInWords() {
        data.summaries.add(null);
        search("festival");

        assertThat(model.troubleProperty().get()).contains("Arsip");
    }

    @Test
    void movesAndRemovalsOutsideTheListChangeNothing() {
        model.add(model.offers().getFirst());
        Article before = session.article();
        model.remove(-1);
        model.remove(7);
        assertThat(model.move(0, 1)).isFalse();
        assertThat(model.move(-1, 0)).isFalse();

        assertThat(session.article()).isSameAs(before);
    }

    @Test
    void aLinkElsewhereIsAddedWithItsRepairedAddress() {
        ExternalLink.Check check = model.add(new ExternalLink("contoh.id/berita satu", " Kabar dari jauh ", ""));

        assertThat(check).isInstanceOf(ExternalLink.Check.Ok.class);
        assertThat(model.items()).singleElement().satisfies(item -> {
            assertThat(item.url()).isEqualTo("https://contoh.id/berita%20satu");
            assertThat(item.card().headline()).isEqualTo("Kabar dari jauh");
            assertThat(item.article()).isEmpty();
        });
    }

    @Test
    void eachWrongFieldOfALinkHasItsOwnMessage() {
        for (String address : List.of("javascript:alert(1)", "file:///etc/passwd", "dua kata", "mailto:a@b.example")) {
            assertThat(model.add(new ExternalLink(address, "", "entah kapan")))
                    .isEqualTo(new ExternalLink.Check.Wrong(java.util.Map.of(
                            ExternalLink.Field.ADDRESS, "related.link.address.wrong",
                            ExternalLink.Field.HEADLINE, "related.link.headline.empty",
                            ExternalLink.Field.TIME, "form.published.NOT_UNDERSTOOD")));
        }
        assertThat(model.items()).isEmpty();
    }

    @Test
    void randomAddsMovesAndRemovalsUndoExactly() {
        Random random = new Random(41);
        List<Related> start = List.copyOf(model.items());
        java.util.ArrayDeque<List<Related>> states = new java.util.ArrayDeque<>();
        for (int i = 0; i < 400; i++) {
            List<Related> before = session.article().related();
            switch (random.nextInt(3)) {
                case 0 -> model.add(offer("n" + random.nextInt(30)));
                case 1 -> model.move(random.nextInt(8), random.nextInt(8));
                default -> model.remove(random.nextInt(12));
            }
            if (!session.article().related().equals(before)) {
                states.push(before);
            }
            assertThat(model.items()).isEqualTo(session.article().related());
        }
        while (!states.isEmpty()) {
            session.undo();
            assertThat(model.items()).isEqualTo(states.pop());
        }
        assertThat(model.items()).isEqualTo(start);
    }

    private void search(String text) {
        model.queryProperty().set(text);
        hand.workAll();
    }

    private static Offer offer(String id) {
        return new Offer(new ArticleId(id), new Card("Judul " + id, "", java.util.Optional.empty(), ""), false, false);
    }
}
