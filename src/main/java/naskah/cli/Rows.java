package naskah.cli;

import java.io.IOException;
import java.util.List;
import naskah.article.NewsTime;
import naskah.storage.Summary;

/** Prints articles as rows: id, stage, time, category and headline with tabs between, or as a JSON array. */
final class Rows {
    private Rows() {}

    static void print(Errand errand, List<Summary> rows, boolean json) throws IOException {
        if (json) {
            Json.array(errand.console(), rows, Json::of);
            return;
        }
        rows.forEach(row -> errand.print(String.join("\t", columns(errand, row))));
    }

    private static List<String> columns(Errand errand, Summary row) {
        return List.of(
                row.id().value(),
                errand.messages().get("cli.stage." + row.stage()),
                row.card().published().map(NewsTime::printed).orElse("-"),
                filled(row.card().category()),
                filled(row.card().headline()));
    }

    static String filled(String text) {
        return text.isBlank() ? "-" : text.replace('\t', ' ');
    }
}
