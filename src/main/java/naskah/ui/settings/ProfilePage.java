package naskah.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import naskah.ui.Desk;

/** The whole profile as one file: given to another desk, or taken from one. */
final class ProfilePage {
    private static final String NAME = "profil-redaksi.json";

    private final Node node;

    ProfilePage(Desk desk, ProfileViewModel model, FileDialogs files) {
        Page page = new Page(desk);
        Button export = page.button("settings-profile-export", "settings.profile.export", () ->
                files.save(desk.text("settings.profile.export"), NAME).ifPresent(model::exportTo));
        Button take = page.button("settings-profile-import", "settings.profile.import", () ->
                files.open(desk.text("settings.profile.import"), "*.json").ifPresent(model::importFrom));
        FlowPane buttons = new FlowPane(export, take);
        buttons.getStyleClass().add("settings-flow");
        node = page.of(
                page.words("settings-why", desk.text("settings.profile.why")),
                buttons,
                page.note("settings-profile-note", model.noteProperty()));
    }

    Node node() {
        return node;
    }
}
