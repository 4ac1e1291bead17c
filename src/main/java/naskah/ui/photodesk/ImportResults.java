package naskah.ui.photodesk;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.photodesk.PhotoImports.Item;
import org.kordamp.ikonli.feather.Feather;

/** What came of every file of an import: the refused first, then those that look like another, side by side with it. */
final class ImportResults {
    private final Desk desk;
    private final TileImages images;
    private final Consumer<PhotoId> show;
    private final ListView<Item> list = new ListView<>();

    ImportResults(Desk desk, PhotoImports.Arrived arrived, TileImages images, Consumer<PhotoId> show) {
        this.desk = desk;
        this.images = images;
        this.show = show;
        list.setId("photo-import-results");
        list.getStyleClass().add("import-results");
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(arrived.items().stream().sorted(Comparator.comparingInt(ImportResults::order)).toList());
    }

    Node node() {
        return list;
    }

    private static int order(Item item) {
        return switch (item) {
            case Item.Refused refused -> 0;
            case Item.Alike alike -> 1;
            case Item.Already already -> 2;
            case Item.Taken taken -> 3;
        };
    }

    private Node line(Item item) {
        return switch (item) {
            case Item.Refused refused -> row(Feather.ALERT_CIRCLE, refused.sentence());
            case Item.Alike alike -> row(
                    Feather.COPY,
                    desk.text("photodesk.import.alike", alike.photo().fileName(), alike.other().fileName()),
                    picture(alike.photo()),
                    picture(alike.other()));
            case Item.Already already ->
                row(Feather.CHECK, desk.text("photodesk.import.already", already.fileName()), picture(already.photo()));
            case Item.Taken taken ->
                row(Feather.PLUS, desk.text("photodesk.import.taken", taken.photo().fileName()), picture(taken.photo()));
        };
    }

    private Node row(Feather icon, String sentence, Node... pictures) {
        Label words = new Label(sentence, Icon.of(icon));
        words.setWrapText(true);
        words.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(words, space);
        row.getChildren().addAll(pictures);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-result");
        return row;
    }

    private Node picture(Photo photo) {
        Button button = new Button();
        button.setGraphic(new SmallPicture(images, photo));
        button.getStyleClass().addAll("flat", "like");
        button.setAccessibleText(desk.text("photodesk.import.show", photo.fileName()));
        button.setOnAction(press -> show.accept(photo.id()));
        return button;
    }

    private final class Row extends ListCell<Item> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : line(item));
        }
    }
}
