package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import naskah.rights.RightsBadge;
import naskah.storage.PhotoSummary;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The badges on a tile's picture; the same few labels say one thing or another, because making them anew is slow while one scrolls. */
final class TileBadges extends FlowPane {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final TileWords words;
    private final List<Label> rights = new ArrayList<>();
    private final Label uses = badge();
    private final Label redacted = badge();

    TileBadges(TileWords words) {
        super(4, 4);
        this.words = words;
        getStyleClass().add("tile-badges");
        setAlignment(Pos.TOP_LEFT);
        setMouseTransparent(true);
        uses.setGraphic(Icon.of(Feather.FILE_TEXT));
        redacted.setGraphic(Icon.of(Feather.EYE_OFF));
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
            Label more = badge();
            rights.add(more);
            getChildren().add(rights.size() - 1, more);
        }
        for (int i = 0; i < rights.size(); i++) {
            show(rights.get(i), i < said.size());
            if (i < said.size()) {
                rights.get(i).setText(said.get(i).label());
                rights.get(i).pseudoClassStateChanged(STOP, said.get(i).state().isStop());
            }
        }
        uses.setText(words.uses(tile));
        show(uses, tile.uses() > 0);
        show(redacted, words.isRedacted(tile));
    }

    private static Label badge() {
        Label badge = new Label();
        badge.getStyleClass().addAll("badge", "tile-badge");
        return badge;
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
