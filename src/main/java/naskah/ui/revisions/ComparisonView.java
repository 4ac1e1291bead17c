package naskah.ui.revisions;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import naskah.article.diff.ArticleDiff;
import naskah.article.diff.Run;
import naskah.ui.Desk;
import naskah.ui.control.RunText;

/** Shows a comparison: one column of text with changes in line, or the two values side by side. */
final class ComparisonView {
    /** How the two values are laid out. */
    enum Layout {
        /** Only the chosen revision, as it was. */
        READ,
        INLINE,
        SIDE_BY_SIDE
    }

    /** Per cent of the width for the names of the fields. */
    private static final double NAMES = 22;

    private static final int HASH = 8;

    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);

    ComparisonView(Desk desk) {
        this.desk = desk;
        grid.getStyleClass().add("comparison");
        scroll.setFitToWidth(true);
        scroll.setId("revision-comparison");
    }

    Node node() {
        return scroll;
    }

    void show(ArticleDiff diff, Layout layout) {
        grid.getChildren().clear();
        columns(layout == Layout.SIDE_BY_SIDE ? 2 : 1);
        int row = 0;
        for (ArticleDiff.Row line : diff.rows()) {
            List<Run> kept = line.without(Run.Kind.NEW);
            if (layout == Layout.READ && kept.isEmpty()) {
                continue;
            }
            grid.add(fieldName(line), 0, row);
            switch (layout) {
                case READ -> grid.add(flow(line, kept, false), 1, row);
                case INLINE -> grid.add(flow(line, line.runs(), true), 1, row);
                case SIDE_BY_SIDE -> {
                    grid.add(flow(line, kept, true), 1, row);
                    grid.add(flow(line, line.without(Run.Kind.GONE), true), 2, row);
                }
            }
            row++;
        }
    }

    private void columns(int texts) {
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAMES);
        grid.getColumnConstraints().setAll(name);
        for (int i = 0; i < texts; i++) {
            ColumnConstraints text = new ColumnConstraints();
            text.setHgrow(Priority.ALWAYS);
            text.setPercentWidth((100 - NAMES) / texts);
            grid.getColumnConstraints().add(text);
        }
    }

    private Label fieldName(ArticleDiff.Row line) {
        String key = "revisions.field." + line.field();
        Label label = new Label(desk.text(key));
        label.getStyleClass().add("comparison-field");
        label.setWrapText(true);
        if (line.isChanged()) {
            label.getStyleClass().add("changed");
        }
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private TextFlow flow(ArticleDiff.Row line, List<Run> runs, boolean marked) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("comparison-text");
        for (Run run : runs) {
            String told = told(line, run);
            flow.getChildren().add(marked ? RunText.of(new Run(run.kind(), told)) : RunText.plain(told));
        }
        GridPane.setValignment(flow, VPos.TOP);
        flow.setMinWidth(0);
        return flow;
    }

    /** A picture is told by the beginning of its hash, which is enough to see whether it is another one. */
    private String told(ArticleDiff.Row line, Run run) {
        boolean photo = line.field().endsWith(".photo") && run.text().length() > HASH;
        return photo ? desk.text("revisions.photo", run.text().substring(0, HASH)) : run.text();
    }
}
