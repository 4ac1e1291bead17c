package naskah.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Dresses a scene: theme, colour tokens, the features' stylesheets and the size of everything. Views bring no sheets of their own:
 * those would be read again, and every style looked up anew, whenever an article is opened.
 */
public final class Looks {
    private static final List<String> FEATURES = List.of(
            "focus", "control", "shell", "overlay", "list", "form", "editor", "photo", "related", "preview", "revisions", "review",
            "check", "settings", "export", "photodesk", "crop", "caption", "rights", "people", "workflow", "queue",
            "schedule", "drop", "find", "zoom");

    private Looks() {}

    public static void dress(Scene scene, Layout.Look look) {
        String theme = (look.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(look.dark() ? "tokens-dark" : "tokens-light"));
        FEATURES.stream().filter(name -> find(name) != null).map(Looks::sheet).forEach(sheets::add);
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        Parent root = scene.getRoot();
        root.getStyleClass().removeIf(name -> name.startsWith("zoom-"));
        root.getStyleClass().add(Zoom.styleClass(look.zoom()));
    }

    private static URL find(String name) {
        return Looks.class.getResource("/css/" + name + ".css");
    }

    private static String sheet(String name) {
        return find(name).toExternalForm();
    }
}
