package naskah.ui.related;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import naskah.ui.Desk;
import naskah.ui.control.Thumbnails;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An article that may be added, with what speaks against it. */
final class OfferCell extends ListCell<Offer> {
    private final Desk desk;
    private final NewsRow row;
    private final Button add = new Button();

    OfferCell(Desk desk, RelatedViewModel model, Thumbnails thumbnails) {
        this.desk = desk;
        this.row = new NewsRow(thumbnails);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("button-icon", "flat", "small");
        add.setTooltip(new Tooltip(desk.text("related.add")));
        add.setAccessibleText(desk.text("related.add"));
        add.setFocusTraversable(false);
        add.setOnAction(event -> model.add(getItem()));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            return;
        }
        add.setId("related-add-" + offer.id());
        row.show(offer.card(), "", badges(offer), offer.chosen() ? new Node[0] : new Node[] {add});
        setGraphic(row);
    }

    private List<Node> badges(Offer offer) {
        List<Node> badges = new ArrayList<>();
        if (offer.unpublished()) {
            badges.add(badge("related.unpublished", "unpublished"));
        }
        if (offer.chosen()) {
            badges.add(badge("related.chosen", "chosen"));
        }
        return badges;
    }

    private Label badge(String key, String kind) {
        Label badge = new Label(desk.text(key));
        badge.getStyleClass().addAll("badge", kind);
        return badge;
    }
}
