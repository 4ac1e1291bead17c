package naskah.ui.caption;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naskah.check.Finding;
import naskah.photo.Photo;
import naskah.task.Newest;
import naskah.ui.Desk;
import naskah.ui.photodesk.PhotoPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the copy chief's check finds in the words of the photo that is shown. */
final class CheckPane implements PhotoPane {
    private static final Logger LOG = LoggerFactory.getLogger(CheckPane.class);

    private final Desk desk;
    private final PhotoCheck check;
    private final Newest<List<Finding>> work;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final VBox root = new VBox(title, rows);
    private Optional<Photo> shown = Optional.empty();

    CheckPane(Desk desk, PhotoCheck check) {
        this.desk = desk;
        this.check = check;
        this.work = new Newest<>(desk.lanes().working(), this::reading, this::found, failure ->
                LOG.warn("the words of a photo could not be checked", failure));
        root.setId("caption-check");
        root.getStyleClass().add("caption-check");
        rows.getStyleClass().add("caption-findings");
        title.getStyleClass().add("field-label");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Photo photo) {
        if (shown.filter(photo::equals).isEmpty()) {
            shown = Optional.of(photo);
            work.request();
        }
    }

    private Callable<List<Finding>> reading() {
        Photo photo = shown.orElseThrow();
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.house().zone().id());
        return () -> check.findings(photo, today);
    }

    private void found(List<Finding> findings) {
        root.setVisible(!findings.isEmpty());
        title.setText(desk.text("caption.check.title", findings.size()));
        rows.getChildren().setAll(findings.stream().map(this::row).toList());
    }

    private Node row(Finding finding) {
        String where = desk.text("check.where." + finding.passage().kind());
        String marked = finding.text().isBlank() ? where : desk.text("caption.check.words", where, finding.text());
        Label words = new Label(desk.text("caption.check.row", marked, desk.text(finding.messageKey(), finding.arguments())));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.getStyleClass().add("caption-finding-" + finding.weight().name().toLowerCase(Locale.ROOT));
        return words;
    }
}
