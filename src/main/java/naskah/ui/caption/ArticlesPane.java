package naskah.ui.caption;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naskah.photo.Photo;
import naskah.photo.caption.WordsEdit;
import naskah.ui.photodesk.PhotoPane;
import naskah.ui.photodesk.PhotoWork;
import naskah.ui.shell.Notice;

/** Says among a photo's details that words changed which articles show, and asks these when the person says so. */
final class ArticlesPane implements PhotoPane {
    private final PhotoWork work;
    private final OpenArticles open;
    private final ChangedWords changed = new ChangedWords();
    private final Label words = new Label();
    private final Button ask = new Button();
    private final VBox root = new VBox(words, ask);
    private final Runnable ending;

    ArticlesPane(PhotoWork work, OpenArticles open) {
        this.work = work;
        this.open = open;
        root.setId("caption-changed");
        root.getStyleClass().add("caption-changed");
        root.managedProperty().bind(root.visibleProperty());
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        ask.setId("caption-ask");
        ask.setText(work.desk().text("caption.changed.ask"));
        ask.setOnAction(press -> ask(true));
        ending = work.edits().onChange(photo -> {
            changed.follow(photo);
            refresh();
        });
        refresh();
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public void dispose() {
        ending.run();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Photo photo) {
        changed.see(photo);
        refresh();
    }

    /** After a batch: its articles are asked at once. */
    void made(List<WordsEdit> edits) {
        changed.add(edits);
        refresh();
        ask(false);
    }

    /** @param asked whether a person asked, who hears as well that no article is concerned */
    private void ask(boolean asked) {
        List<WordsEdit> edits = changed.edits();
        ArticlesViewModel model = new ArticlesViewModel(work.desk(), open);
        model.ask(edits, () -> {
            changed.asked(edits);
            refresh();
            if (!model.uses().isEmpty()) {
                ArticlesCard card = new ArticlesCard(work.desk(), model, work::back);
                work.showCard(card.node());
                card.focus();
            } else if (asked) {
                work.say(Notice.of(work.desk().text("caption.changed.none")));
            }
        });
    }

    private void refresh() {
        int count = changed.edits().size();
        root.setVisible(count > 0);
        words.setText(work.desk().text("caption.changed", count));
    }
}
