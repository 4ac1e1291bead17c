package naskah.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naskah.command.Command;
import naskah.command.Commands;
import naskah.i18n.Language;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.people.RoleWords;
import naskah.workflow.Stage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the program's name, the article's stage, and the commands that a mouse reaches first. */
final class TopBar {
    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");

    private final Desk desk;
    private final Consumer<String> perform;
    private final HBox root = new HBox();
    private final Label name = new Label("Naskah", Icon.of(Feather.FEATHER));
    private final Label stage = new Label();
    private final Button publish;
    private final Button theme;
    /** What is left out of the narrowest bar; its keys go on working. */
    private final List<Node> spare;
    private Runnable ending = () -> { };

    TopBar(Desk desk, Consumer<String> perform) {
        this.desk = desk;
        this.perform = perform;
        publish = worded("article.publish", Feather.CHECK_CIRCLE, "shell.publish");
        theme = bare("view.theme", Feather.MOON);
        root.getStyleClass().add("top-bar");
        root.getChildren().addAll(name, stage, space(), worded("article.new", Feather.PLUS, "shell.new"), publish);
        root.getChildren().addAll(
                worded("article.import", Feather.DOWNLOAD, "shell.import"),
                worded("article.export", Feather.UPLOAD, "shell.export"));
        root.getChildren().addAll(gap(), bare("edit.undo", Feather.CORNER_UP_LEFT), bare("edit.redo", Feather.CORNER_UP_RIGHT));
        root.getChildren().addAll(
                gap(), bare("view.list", Feather.SIDEBAR), bare("view.preview", Feather.EYE), bare("view.revisions", Feather.CLOCK),
                bare("view.check", Feather.CHECK_SQUARE));
        Node before = gap();
        Button language = language();
        spare = List.of(before, theme, language);
        if (!desk.person().isAlone()) {
            root.getChildren().addAll(gap(), person());
        }
        root.getChildren().addAll(
                before, theme, language, bare("desk.shortcuts", Feather.COMMAND), bare("desk.settings", Feather.SETTINGS));
        name.getStyleClass().add("wordmark");
        name.setMinWidth(Region.USE_PREF_SIZE);
        stage.setId("stage");
        stage.getStyleClass().add("badge");
        stage.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return root;
    }

    void follow(OpenArticle open) {
        ending.run();
        ending = open.autosave().stageProperty().subscribe(this::show)::unsubscribe;
    }

    void showTheme(boolean dark) {
        theme.setGraphic(Icon.of(dark ? Feather.SUN : Feather.MOON));
    }

    private void show(Stage now) {
        stage.setText(desk.text("list.stage." + now));
        stage.pseudoClassStateChanged(PUBLISHED, now == Stage.PUBLISHED);
        publish.setText(desk.text(now == Stage.PUBLISHED ? "shell.unpublish" : "shell.publish"));
        publish.setGraphic(Icon.of(now == Stage.PUBLISHED ? Feather.CORNER_DOWN_LEFT : Feather.CHECK_CIRCLE));
        if (root.getWidth() > 0) {
            squeeze(root.getWidth());
        }
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Node gap() {
        Region line = new Region();
        line.getStyleClass().add("bar-gap");
        return line;
    }

    private Button worded(String id, Ikon icon, String key) {
        return named(id, icon, desk.text(key));
    }

    private Button named(String id, Ikon icon, String text) {
        Button button = bare(id, icon);
        button.setText(text);
        button.getStyleClass().removeAll("icon-button");
        button.getStyleClass().add("worded");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button bare(String id, Ikon icon) {
        Command command = Commands.byId(id);
        Button button = Icon.button(icon, command.label(desk.messages()), () -> perform.accept(id));
        button.setId("command." + id);
        String keys = KeyCombination.valueOf(command.shortcut()).getDisplayText();
        button.setTooltip(new Tooltip(command.label(desk.messages()) + "  " + keys));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button person() {
        Button button = named("desk.person", Feather.USER, desk.person().name());
        button.setMnemonicParsing(false);
        String roles = RoleWords.of(desk.person(), desk.messages());
        button.setTooltip(new Tooltip(desk.person().name() + " · " + roles + "\n" + button.getTooltip().getText()));
        return button;
    }

    private Button language() {
        Button button = bare("view.language", Feather.GLOBE);
        button.setText(desk.messages().language() == Language.INDONESIAN ? "ID" : "EN");
        return button;
    }

    /** Shows as much as fits: words beside the icons, then only icons, the name as an icon too, at last fewer icons. */
    void squeeze(double width) {
        display(ContentDisplay.LEFT, ContentDisplay.LEFT, true);
        if (!fits(width)) {
            display(ContentDisplay.LEFT, ContentDisplay.GRAPHIC_ONLY, true);
        }
        if (!fits(width)) {
            display(ContentDisplay.GRAPHIC_ONLY, ContentDisplay.GRAPHIC_ONLY, true);
        }
        if (!fits(width)) {
            display(ContentDisplay.GRAPHIC_ONLY, ContentDisplay.GRAPHIC_ONLY, false);
        }
    }

    private boolean fits(double width) {
        root.applyCss();
        return root.prefWidth(-1) <= width;
    }

    private void display(ContentDisplay ofName, ContentDisplay ofDeeds, boolean all) {
        spare.forEach(node -> {
            node.setVisible(all);
            node.setManaged(all);
        });
        name.setContentDisplay(ofName);
        root.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("worded"))
                .forEach(node -> ((Button) node).setContentDisplay(ofDeeds));
    }
}
