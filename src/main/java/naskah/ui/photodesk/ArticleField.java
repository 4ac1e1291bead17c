package naskah.ui.photodesk;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Suggestions;

/** Where a person types in which article the photos are to stand. */
final class ArticleField {
    private final ArticleFilter filter;
    private final TextField field = new TextField();
    private final FieldBox box;

    ArticleField(Desk desk, ArticleFilter filter) {
        this.filter = filter;
        field.setId("filter-article");
        field.setMinWidth(0);
        box = new FieldBox(desk.text("photodesk.filter.article"), field);
        field.setPromptText(desk.text("photodesk.filter.article.prompt"));
        new Suggestions(field, filter::suggest, this::choose);
        field.setOnAction(enter -> choose(field.getText().strip()));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        filter.headlineProperty().subscribe(headline -> field.setText(headline));
    }

    Node node() {
        return box;
    }

    private void choose(String wanted) {
        filter.choose(wanted);
    }

    /** What names no article is put back to what is asked for. */
    private void leave() {
        if (field.getText().isBlank()) {
            choose("");
        }
        field.setText(filter.headlineProperty().get());
    }
}
