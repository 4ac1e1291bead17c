package naskah.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import naskah.ui.Desk;

/** The system's own dialogs, over a window. */
final class WindowFileDialogs implements FileDialogs {
    private final Desk desk;
    private final Supplier<Window> window;

    WindowFileDialogs(Desk desk, Supplier<Window> window) {
        this.desk = desk;
        this.window = window;
    }

    @Override
    public Optional<Path> open(String title, String... patterns) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(String.join(", ", patterns), patterns),
                        new ExtensionFilter(desk.text("settings.files.any"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
