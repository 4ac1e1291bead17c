package naskah.ui.caption;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.document.Caption;
import naskah.ui.Desk;

/** One article with its own words, the library's old and new ones, and whether it follows. */
final class ArticleUseCell extends ListCell<ArticleUse> {
    private final Desk desk;
    private final CheckBox tick = new CheckBox();
    private final Label own = words("caption-own");
    private final Label before = words("caption-muted");
    private final Label after = words("caption-new");
    private final Label state = words("caption-state");
    private final VBox row = new VBox(tick, own, before, after, state);
    private Subscription showing = Subscription.EMPTY;
    private ArticleUse shown;

    ArticleUseCell(Desk desk) {
        this.desk = desk;
        row.getStyleClass().add("caption-use");
        row.setMinWidth(0);
        tick.setFocusTraversable(false);
        state.managedProperty().bind(state.visibleProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ArticleUse use, boolean empty) {
        super.updateItem(use, empty);
        setGraphic(empty ? null : row);
        if (use == shown) {
            return;
        }
        showing.unsubscribe();
        showing = Subscription.EMPTY;
        if (shown != null) {
            tick.selectedProperty().unbindBidirectional(shown.tickedProperty());
        }
        shown = use;
        if (use != null) {
            show(use);
        }
    }

    private void show(ArticleUse use) {
        String headline = use.article().headline();
        tick.setText(headline.isBlank() ? desk.text("list.untitled") : headline);
        tick.setId("caption-use-" + use.article().id() + "-" + use.slot().field().replace(':', '-'));
        tick.selectedProperty().bindBidirectional(use.tickedProperty());
        before.setText(desk.text("caption.articles.before", told(use.shift().before())));
        after.setText(desk.text("caption.articles.after", told(use.shift().after())));
        showing = use.presentProperty()
                .subscribe(present -> own.setText(desk.text("caption.articles.own", told(present))))
                .and(use.stateProperty().subscribe(this::say));
    }

    private void say(ArticleUse.State now) {
        state.setVisible(now != ArticleUse.State.ASKED);
        state.setText(desk.text("caption.state." + now));
        tick.setDisable(now == ArticleUse.State.DONE || now == ArticleUse.State.GONE);
        String said = state.isVisible() ? state.getText() : "";
        setAccessibleText(String.join(". ", tick.getText(), own.getText(), after.getText(), said));
    }

    private String told(Caption caption) {
        Stream<String> parts = Stream.of(
                caption.text(), caption.credit(), caption.photographer(), caption.alt());
        List<String> said = parts.filter(part -> !part.isBlank()).toList();
        return said.isEmpty() ? desk.text("caption.articles.nothing") : said.stream().collect(Collectors.joining(" · "));
    }

    private static Label words(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
