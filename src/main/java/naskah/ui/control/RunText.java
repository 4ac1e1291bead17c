package naskah.ui.control;

import javafx.scene.text.Text;
import naskah.article.diff.Run;

/** A run of a comparison as a piece of a text flow: what is gone is struck out, what is new stands out. */
public final class RunText {
    private RunText() {}

    public static Text of(Run run) {
        Text text = plain(run.text());
        switch (run.kind()) {
            case SAME -> { }
            case GONE -> text.getStyleClass().add("gone");
            case NEW -> text.getStyleClass().add("new");
        }
        return text;
    }

    /** Words that nothing is compared with. */
    public static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("run");
        return text;
    }
}
