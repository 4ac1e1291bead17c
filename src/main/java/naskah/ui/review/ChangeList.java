package naskah.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import naskah.article.change.Change;
import naskah.article.change.Changes;
import naskah.ui.Desk;

/** The changes one under the other, facts before form; arrow keys go through them. */
final class ChangeList {
    /** More than anybody reads one by one. */
    private static final int MOST = 300;

    private final Desk desk;
    private final ReviewViewModel model;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);

    ChangeList(Desk desk, ReviewViewModel model) {
        this.desk = desk;
        this.model = model;
        cards.getStyleClass().add("change-cards");
        cards.setId("review-changes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("review-scroll");
        scroll.setFocusTraversable(false);
        cards.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return scroll;
    }

    void show(Changes changes) {
        Optional<Change> focused = cardsOf().filter(ChangeCard::isFocused).map(ChangeCard::change).findFirst();
        int at = focused.map(change -> cardsOf().map(ChangeCard::change).toList().indexOf(change)).orElse(-1);
        cards.getChildren().clear();
        add("review.facts", changes.facts());
        add("review.form", changes.form());
        if (changes.all().isEmpty()) {
            Label nothing = new Label(desk.text("review.nothing." + model.topicProperty().get()));
            nothing.getStyleClass().add("review-nothing");
            nothing.setWrapText(true);
            cards.getChildren().add(nothing);
        }
        if (focused.isPresent()) {
            List<ChangeCard> now = cardsOf().toList();
            now.stream()
                    .filter(card -> card.change().isSame(focused.get()))
                    .findFirst()
                    .or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.get(Math.min(at, now.size() - 1))))
                    .ifPresent(Node::requestFocus);
        }
        choose(model.chosenProperty().get());
    }

    void choose(Optional<Change> chosen) {
        cardsOf().forEach(card -> {
            boolean same = chosen.filter(card.change()::isSame).isPresent();
            card.choose(same);
            if (same) {
                bring(card);
            }
        });
    }

    void focus() {
        cardsOf().filter(card -> model.chosenProperty().get().filter(card.change()::isSame).isPresent())
                .findFirst()
                .or(() -> cardsOf().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void add(String key, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Label title = new Label(desk.text(key, changes.size()));
        title.getStyleClass().add("review-section");
        cards.getChildren().add(title);
        changes.stream().limit(MOST).forEach(change -> cards.getChildren().add(new ChangeCard(desk, model, change)));
        if (changes.size() > MOST) {
            Label more = new Label(desk.text("review.more", changes.size() - MOST));
            more.getStyleClass().add("review-nothing");
            cards.getChildren().add(more);
        }
    }

    private Stream<ChangeCard> cardsOf() {
        return cards.getChildren().stream().filter(ChangeCard.class::isInstance).map(ChangeCard.class::cast);
    }

    private void key(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        List<ChangeCard> all = cardsOf().toList();
        int at = all.stream().map(Node::isFocused).toList().indexOf(true);
        if (by != 0 && at >= 0) {
            all.get(Math.clamp(at + by, 0, all.size() - 1)).requestFocus();
            key.consume();
        }
    }

    private void bring(Node card) {
        double height = cards.getHeight() - scroll.getViewportBounds().getHeight();
        double top = card.getBoundsInParent().getMinY();
        double bottom = card.getBoundsInParent().getMaxY();
        double shown = scroll.getVvalue() * height;
        if (height > 0 && (top < shown || bottom > shown + scroll.getViewportBounds().getHeight())) {
            scroll.setVvalue(Math.clamp(top / height, 0, 1));
        }
    }
}
