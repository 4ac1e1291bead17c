package naskah.format.csv;

import java.util.List;

/** A table with the names of its columns; rows may be longer or shorter than these. */
public record CsvTable(List<String> columns, List<Row> rows) {
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row and the line of the file on which it begins, from 1. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
