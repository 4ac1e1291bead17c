package naskah.ui.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import naskah.check.spelling.DictionaryLoad;
import naskah.house.House;
import naskah.ui.Desk;
import naskah.ui.settings.SettingsViewModel.Wrong;

/** Asks for the house's choices; its result is what was chosen, or nothing when the person thought better of it. */
public final class SettingsDialog extends Dialog<SettingsDialog.Chosen> {
    /** The new profile, and the dictionary that this machine is to use in place of looking for one. */
    public record Chosen(House house, Optional<Path> dictionary) {
        public Chosen {
            Objects.requireNonNull(house);
            Objects.requireNonNull(dictionary);
        }
    }

    private enum Section {
        NEWSROOM,
        STYLE,
        RULES,
        WORDS,
        RATES,
        AGENCIES,
        PROFILE,
        PEOPLE
    }

    private final Desk desk;
    private final SettingsViewModel model;
    private final DictionaryViewModel dictionary;
    private final FileDialogs files;
    private final ListView<Section> sections = new ListView<>();
    private final BorderPane content = new BorderPane();
    private final Map<Section, Node> pages = new EnumMap<>(Section.class);
    private final NewsroomPage newsroom;
    private final AgenciesPage agencies;
    private final StopsBar stops;

    /** @param look reads the dictionary at the chosen path, or wherever there is one */
    public SettingsDialog(
            Desk desk, Window owner, Optional<Path> dictionary, Function<Optional<Path>, DictionaryLoad> look) {
        this(desk, owner, new DictionaryViewModel(desk, dictionary, look), new WindowFileDialogs(desk, () -> owner));
    }

    SettingsDialog(Desk desk, Window owner, DictionaryViewModel dictionary, FileDialogs files) {
        this.desk = desk;
        this.model = new SettingsViewModel(desk);
        this.dictionary = dictionary;
        this.files = files;
        this.newsroom = new NewsroomPage(desk, model, files);
        this.agencies = new AgenciesPage(desk, model.agencies);
        this.stops = new StopsBar(desk, model);
        initOwner(owner);
        setTitle(desk.text("settings.title"));
        fill();
        buttons();
        setResizable(true);
        getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> sections.requestFocus());
    }

    private void fill() {
        sections.setId("settings-sections");
        sections.getStyleClass().add("settings-sections");
        sections.getItems().setAll(Section.values());
        sections.setAccessibleText(desk.text("settings.title"));
        sections.setCellFactory(list -> new SectionCell());
        content.setId("settings-form");
        content.getStyleClass().add("settings");
        content.setLeft(sections);
        content.setBottom(stops.node());
        sections.getSelectionModel().selectedItemProperty().subscribe(section -> {
            if (section != null) {
                content.setCenter(pages.computeIfAbsent(section, this::page));
            }
        });
        sections.getSelectionModel().select(Section.NEWSROOM);
        setDialogPane(new ScreenPane());
        getDialogPane().setContent(content);
        getDialogPane().getStyleClass().add("settings-pane");
    }

    private void buttons() {
        ButtonType keep = new ButtonType(desk.text("settings.keep"), ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(desk.text("settings.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(keep, leave);
        getDialogPane().lookupButton(keep).setId("settings-keep");
        getDialogPane().lookupButton(leave).setId("settings-leave");
        getDialogPane().lookupButton(keep).addEventFilter(ActionEvent.ACTION, this::stayWhileWrong);
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof ListView<?>) {
                ((Button) getDialogPane().lookupButton(leave)).fire();
            }
        });
        setResultConverter(button -> button == keep
                ? model.house().map(house -> new Chosen(house, dictionary.chosen())).orElse(null)
                : null);
    }

    private Node page(Section section) {
        return switch (section) {
            case NEWSROOM -> newsroom.node();
            case STYLE -> new StylePage(desk, model).node();
            case RULES -> new RulesPage(desk, model.rules).node();
            case WORDS -> new WordsPage(desk, model.words, dictionary, files).node();
            case RATES -> new RatesPage(desk, model.rates, files).node();
            case AGENCIES -> agencies.node();
            case PEOPLE -> new PeoplePage(desk, new PeopleViewModel(desk)).node();
            case PROFILE -> new ProfilePage(desk, new ProfileViewModel(desk, model::house, model::show), files).node();
        };
    }

    private void stayWhileWrong(ActionEvent press) {
        List<Wrong> all = model.wrong();
        if (!all.isEmpty()) {
            press.consume();
            lead(all.getFirst());
        }
        newsroom.say(all);
    }

    /** To where the first thing that is wrong can be put right. */
    private void lead(Wrong first) {
        sections.getSelectionModel().select(switch (first) {
            case OUTLET, SITE, LIMIT -> Section.NEWSROOM;
            case AGENCY -> Section.AGENCIES;
            case STOPS -> Section.RULES;
        });
        if (first == Wrong.AGENCY) {
            agencies.focus();
        } else if (first == Wrong.STOPS) {
            stops.focus();
        }
    }

    private final class SectionCell extends ListCell<Section> {
        private SectionCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? null : desk.text("settings.section." + section));
        }
    }
}
