package naskah.ui.photodesk;

import java.util.Comparator;
import java.util.List;
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
import naskah.intake.PhotoNews;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** What came of every file of an import: the refused first, then those that look like another, side by side with it. */
final class ImportResults {
    private final Desk desk;
    private final TileImages images;
    private final Consumer<PhotoId> show;
    private final ListView<PhotoNews> list = new ListView<>();

    ImportResults(Desk desk, List<PhotoNews> news, TileImages images, Consumer<PhotoId> show) {
        this.desk = desk;
        this.images = images;
        this.show = show;
        list.setId("photo-import-results");
        list.getStyleClass().add("import-results");
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(news.stream().sorted(Comparator.comparingInt(ImportResults::order)).toList());
    }

    Node node() {
        return list;
    }

    private static int order(PhotoNews news) {
        return switch (news) {
            case PhotoNews.Refused refused -> 0;
            case PhotoNews.Unreadable unreadable -> 0;
            case PhotoNews.Taken taken -> taken.alike().isEmpty() ? 3 : 1;
            case PhotoNews.Known known -> 2;
        };
    }

    private Node line(PhotoNews news) {
        String sentence = news.sentence(desk.messages());
        return switch (news) {
            case PhotoNews.Refused refused -> row(Feather.ALERT_CIRCLE, sentence);
            case PhotoNews.Unreadable unreadable -> row(Feather.ALERT_CIRCLE, sentence);
            case PhotoNews.Known known -> row(Feather.CHECK, sentence, picture(known.photo()));
            case PhotoNews.Taken taken when taken.alike().isEmpty() ->
                row(Feather.PLUS, sentence, picture(taken.photo()));
            case PhotoNews.Taken taken ->
                row(Feather.COPY, sentence, picture(taken.photo()), picture(taken.alike().getFirst().photo()));
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

    private final class Row extends ListCell<PhotoNews> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PhotoNews item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : line(item));
        }
    }
}
