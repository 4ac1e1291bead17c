package naskah.ui.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import naskah.check.Finding;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.Preview.Row;
import naskah.photo.caption.Remark;
import naskah.ui.Desk;

/** Before and after of each photo of a batch, and what should be known of it. */
final class PreviewTable {
    private static final int FINDINGS = 3;

    private final Desk desk;
    private final BatchViewModel model;
    private final TableView<Row> table = new TableView<>();

    PreviewTable(Desk desk, BatchViewModel model) {
        this.desk = desk;
        this.model = model;
        table.setId("caption-batch-rows");
        table.setAccessibleText(desk.text("caption.batch.preview"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label none = new Label(desk.text("caption.batch.reading"));
        table.setPlaceholder(none);
        table.getColumns().add(column("caption.batch.photo", row -> row.photo().fileName(), 6));
        table.getColumns().add(column("caption.batch.before", row -> words(row, row.photo().metadata()), 10));
        table.getColumns().add(column("caption.batch.after", row -> row.isChanged() ? words(row, row.after()) : "", 10));
        table.getColumns().add(column("caption.batch.remarks", this::remarks, 10));
        model.shownProperty().subscribe(shown -> table.getItems().setAll(shown.preview().rows()));
    }

    Node node() {
        return table;
    }

    private String words(Row row, PhotoMetadata words) {
        if (row.fields().isEmpty()) {
            return words.description();
        }
        return row.fields().size() == 1
                ? words.text(row.fields().iterator().next())
                : row.fields().stream()
                        .map(field -> desk.text("photodesk.field." + field) + ": " + words.text(field))
                        .collect(Collectors.joining("\n"));
    }

    private String remarks(Row row) {
        List<String> said = new ArrayList<>();
        if (!row.isChanged() && row.remarks().isEmpty()) {
            said.add(desk.text("caption.batch.same"));
        }
        row.remarks().forEach(remark -> said.add(remark(remark)));
        Stream<Finding> findings = model.shownProperty().get().findings().getOrDefault(row.photo().id(), List.of()).stream();
        findings.limit(FINDINGS).forEach(finding -> said.add(desk.text(finding.messageKey(), finding.arguments())));
        return String.join("\n", said);
    }

    private String remark(Remark remark) {
        return switch (remark) {
            case Remark.TooLong(var field, var length, var limit) ->
                desk.text("caption.remark.tooLong", desk.text("photodesk.field." + field), length, limit);
            case Remark.Loses(var field, var words) ->
                desk.text("caption.remark.loses", desk.text("photodesk.field." + field), words);
            case Remark.Lacks(var blanks) -> desk.text(
                    "caption.remark.lacks",
                    blanks.stream().map(blank -> desk.text("caption.blank." + blank)).collect(Collectors.joining(", ")));
            case Remark.Replaces(var places) -> desk.text("caption.remark.replaces", places);
        };
    }

    private TableColumn<Row, String> column(String key, Function<Row, String> shown, double share) {
        TableColumn<Row, String> column = new TableColumn<>(desk.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.apply(row.getValue())));
        column.setCellFactory(all -> new Wrapped());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(share * 20);
        return column;
    }

    /** Words in as many lines as they need. */
    private static final class Wrapped extends TableCell<Row, String> {
        private final Label words = new Label();

        Wrapped() {
            words.setWrapText(true);
            words.setMinHeight(Label.USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            double across = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
            double inside = isEmpty() ? 0 : words.prefHeight(Math.max(1, across));
            return inside + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(text);
            setGraphic(empty ? null : words);
        }
    }
}
