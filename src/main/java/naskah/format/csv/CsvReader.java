package naskah.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.format.Decoded;
import naskah.format.Limited;
import naskah.format.csv.CsvRead.Reason;
import naskah.format.csv.CsvRead.Refused;

/** Reads separated values; quoted cells may hold separators, quotation marks and line ends. */
public final class CsvReader {
    /** Far more than any table that a person makes, 50 MB. */
    private static final int LARGEST = Limited.LARGEST_FILE;

    private final String text;
    private final char separator;
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int began = 1;

    private CsvReader(String text) {
        this.text = text;
        String head = text.lines().findFirst().orElse("");
        this.separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    public static CsvRead read(InputStream in) throws IOException {
        Optional<byte[]> bytes = Limited.bytes(in, LARGEST);
        if (bytes.isEmpty()) {
            return new Refused(Reason.TOO_LARGE, 0);
        }
        return switch (Decoded.strictly(bytes.get())) {
            case Decoded.Text text when text.text().indexOf('\0') < 0 -> new CsvReader(text.text()).table();
            case Decoded.Text binary -> new Refused(Reason.NOT_TEXT, 0);
            case Decoded.Broken broken -> new Refused(Reason.NOT_TEXT, 0);
        };
    }

    private CsvRead table() {
        for (int i = 0; i < text.length(); i++) {
            i = quoted ? inQuotes(i) : outside(i);
        }
        if (quoted) {
            return new Refused(Reason.OPEN_QUOTE, began);
        }
        endRow();
        if (rows.isEmpty()) {
            return new Refused(Reason.EMPTY, 0);
        }
        List<String> columns = rows.getFirst().cells().stream().map(String::strip).toList();
        return new CsvRead.Ok(new CsvTable(columns, rows.subList(1, rows.size())));
    }

    private int inQuotes(int at) {
        char c = text.charAt(at);
        if (c != '"') {
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            return at;
        }
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
            cell.append('"');
            return at + 1;
        }
        quoted = false;
        return at;
    }

    private int outside(int at) {
        char c = text.charAt(at);
        if (c == '"' && cell.toString().isBlank()) {
            cell.setLength(0);
            quoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
            line++;
            began = line;
        } else if (c != '\r') {
            cell.append(c);
        }
        return at;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (!cells.equals(List.of(""))) {
            rows.add(new CsvTable.Row(began, cells));
        }
        cells.clear();
    }
}
