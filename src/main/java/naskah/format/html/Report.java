package naskah.format.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import naskah.article.diff.Run;

/** A plain page of headed sections, whole in one file, for what is read once and kept for ever. */
public record Report(String language, String title, List<Section> sections) {
    private static final String HEAD =
            """
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            """;
    private static final String STYLE =
            """
            <style>
            :root { color-scheme: light dark; }
            body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; font: 15px/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
            th, td { border: 1px solid; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
            ins { font-weight: 700; }
            h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
            @media print { body { max-width: none; font-size: 9pt; } tr { break-inside: avoid; } }
            </style>
            """;

    /** What stands under one heading. */
    public record Section(String heading, List<Part> parts) {
        public Section {
            Objects.requireNonNull(heading);
            parts = List.copyOf(parts);
        }
    }

    /** A piece of a section. */
    public sealed interface Part {
        record Paragraph(String text) implements Part {}

        /** Rows as wide as the head. */
        record Table(List<String> head, List<List<String>> rows) implements Part {
            public Table {
                head = List.copyOf(head);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /** A line with what was taken out of it and what was put in. */
        record Changed(String label, List<Run> runs) implements Part {
            public Changed {
                Objects.requireNonNull(label);
                runs = List.copyOf(runs);
            }
        }
    }

    public Report {
        Objects.requireNonNull(language);
        Objects.requireNonNull(title);
        sections = List.copyOf(sections);
    }

    public String html() {
        return "<!doctype html>\n<html lang=\"" + Markup.attribute(language) + "\">\n<head>\n" + HEAD + "<title>"
                + Markup.text(title) + "</title>\n" + STYLE + "</head>\n<body>\n<h1>" + Markup.text(title) + "</h1>\n"
                + sections.stream().map(Report::section).collect(Collectors.joining()) + "</body>\n</html>\n";
    }

    private static String section(Section section) {
        return "<section>\n<h2>" + Markup.text(section.heading()) + "</h2>\n"
                + section.parts().stream().map(Report::part).collect(Collectors.joining()) + "</section>\n";
    }

    private static String part(Part part) {
        return switch (part) {
            case Part.Paragraph paragraph -> "<p>" + Markup.text(paragraph.text()) + "</p>\n";
            case Part.Table table -> table(table);
            case Part.Changed changed -> "<p>" + Markup.text(changed.label()) + ": "
                    + changed.runs().stream().map(Report::run).collect(Collectors.joining()) + "</p>\n";
        };
    }

    private static String table(Part.Table table) {
        String head = table.head().stream().map(cell -> "<th scope=\"col\">" + Markup.text(cell) + "</th>").collect(Collectors.joining());
        String rows = table.rows().stream().map(Report::row).collect(Collectors.joining());
        return "<table>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private static String row(List<String> cells) {
        return "<tr>" + cells.stream().map(cell -> "<td>" + Markup.text(cell) + "</td>").collect(Collectors.joining()) + "</tr>\n";
    }

    private static String run(Run run) {
        String text = Markup.text(run.text());
        return switch (run.kind()) {
            case SAME -> text;
            case GONE -> "<del>" + text + "</del>";
            case NEW -> "<ins>" + text + "</ins>";
        };
    }
}
