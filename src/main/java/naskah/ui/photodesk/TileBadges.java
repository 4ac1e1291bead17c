package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import naskah.rights.RightsBadge;
import naskah.storage.PhotoSummary;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The badges on a tile's picture; the same few labels say one thing or another, because making them anew is slow while one scrolls. */
final class TileBadges extends FlowPane {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final TileWords words;
    private final List<Badge> rights = new ArrayList<>();
    private final Badge uses = new Badge(Icon.of(Feather.FILE_TEXT));
    private final Badge redacted = new Badge(Icon.of(Feather.EYE_OFF));

    TileBadges(TileWords words) {
        super(4, 4);
        this.words = words;
        getStyleClass().add("tile-badges");
        setAlignment(Pos.TOP_LEFT);
        setMouseTransparent(true);
        getChildren().setAll(uses, redacted);
        clear();
    }

    void clear() {
        rights.forEach(label -> show(label, false));
        show(uses, false);
        show(redacted, false);
    }

    void say(PhotoSummary tile) {
        List<RightsBadge> said = words.badges(tile);
        while (rights.size() < said.size()) {
            Badge more = new Badge();
            rights.add(more);
            getChildren().add(rights.size() - 1, more);
        }
        for (int i = 0; i < rights.size(); i++) {
            show(rights.get(i), i < said.size());
            if (i < said.size()) {
                rights.get(i).say(said.get(i).label(), said.get(i).state().isStop());
            }
        }
        uses.say(words.uses(tile), false);
        show(uses, tile.uses() > 0);
        show(redacted, words.isRedacted(tile));
    }

    private static void show(Badge badge, boolean shown) {
        badge.setVisible(shown);
        badge.setManaged(shown);
    }

    /** A label without a label's machinery. */
    private static final class Badge extends HBox {
        private final Text text = new Text();

        Badge(Node... before) {
            super(before);
            getStyleClass().add("tile-badge");
            text.getStyleClass().add("tile-badge-words");
            getChildren().add(text);
        }

        void say(String words, boolean stops) {
            text.setText(words);
            text.pseudoClassStateChanged(STOP, stops);
        }
    }
}
