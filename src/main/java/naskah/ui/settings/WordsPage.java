package naskah.ui.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.house.Pardon;
import naskah.ui.Desk;

/** The dictionary of this machine, the house's own words, and what it always lets stand. */
final class WordsPage {
    private final Desk desk;
    private final WordsViewModel model;
    private final DictionaryViewModel dictionary;
    private final FileDialogs files;
    private final Page page;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Node node;

    WordsPage(Desk desk, WordsViewModel model, DictionaryViewModel dictionary, FileDialogs files) {
        this.desk = desk;
        this.model = model;
        this.dictionary = dictionary;
        this.files = files;
        this.page = new Page(desk);
        node = page.of(
                page.heading("settings.dictionary"),
                page.note("settings-dictionary-note", dictionary.noteProperty()),
                dictionaryButtons(),
                page.heading("settings.words"),
                adding(),
                page.note("settings-words-note", model.note),
                words(),
                page.heading("settings.pardons"),
                pardons());
        dictionary.open();
    }

    Node node() {
        return node;
    }

    private FlowPane dictionaryButtons() {
        Button file = page.button("settings-dictionary-file", "settings.dictionary.file", () ->
                files.open(desk.text("settings.dictionary.file"), "*.dic", "*.aff").ifPresent(dictionary::choose));
        Button folder = page.button("settings-dictionary-folder", "settings.dictionary.folder", () ->
                files.folder(desk.text("settings.dictionary.folder")).ifPresent(dictionary::choose));
        Button none = page.button("settings-dictionary-none", "settings.dictionary.none", dictionary::chooseNone);
        dictionary.chosenProperty().subscribe(chosen -> none.setDisable(chosen.isEmpty()));
        FlowPane row = new FlowPane(file, folder, none);
        row.getStyleClass().add("settings-flow");
        return row;
    }

    private HBox adding() {
        TextField field = page.text(typed, "settings-word");
        field.setPromptText(desk.text("settings.word.prompt"));
        field.setAccessibleText(desk.text("settings.word.prompt"));
        field.setOnAction(enter -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button add = page.button("settings-word-add", "settings.add", this::add);
        Button take = page.button("settings-words-import", "settings.import", () ->
                files.open(desk.text("settings.words.file"), "*.txt", "*.dic").ifPresent(model::importFrom));
        HBox row = new HBox(field, add, take);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void add() {
        if (!typed.get().isBlank() && model.add(typed.get())) {
            typed.set("");
        }
    }

    private ListView<String> words() {
        ListView<String> list = new RemovableList<>(
                model.words, word -> word, word -> desk.text("settings.remove", word), model::remove);
        list.setId("settings-words");
        list.setAccessibleText(desk.text("settings.words"));
        list.setPlaceholder(placeholder("settings.words.none"));
        return list;
    }

    private ListView<Pardon> pardons() {
        ListView<Pardon> list = new RemovableList<>(
                model.pardons,
                pardon -> desk.text("settings.pardon", pardon.text(), pardon.rule()),
                pardon -> desk.text("settings.remove", pardon.text()),
                model::remove);
        list.setId("settings-pardons");
        list.setAccessibleText(desk.text("settings.pardons"));
        list.setPlaceholder(placeholder("settings.pardons.none"));
        return list;
    }

    private Label placeholder(String key) {
        return page.words("placeholder", desk.text(key));
    }
}
