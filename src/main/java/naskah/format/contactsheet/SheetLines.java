package naskah.format.contactsheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of one width; what has no room ends in an ellipsis. */
record SheetLines(SheetFont font, float size, float width) {
    private static final String MORE = "…";

    List<String> of(String text, int most) {
        String rest = font.showable(text).strip();
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty() && lines.size() < most) {
            String line = lines.size() == most - 1 ? last(rest) : rest.substring(0, end(rest));
            lines.add(line.strip());
            rest = line.endsWith(MORE) ? "" : rest.substring(line.length()).strip();
        }
        return lines;
    }

    private String last(String rest) {
        if (fits(rest)) {
            return rest;
        }
        return rest.substring(0, characters(rest, MORE)).strip() + MORE;
    }

    /** After the last word that fits; within a word that is longer than a line. */
    private int end(String rest) {
        if (fits(rest)) {
            return rest.length();
        }
        int most = characters(rest, "");
        int space = rest.lastIndexOf(' ', most);
        return space > 0 ? space : Math.max(most, Character.charCount(rest.codePointAt(0)));
    }

    /** How much of the text fits before {@code tail}, no visible character torn. */
    private int characters(String rest, String tail) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(rest);
        int fitting = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (font.width(rest.substring(0, at) + tail, size) > width) {
                break;
            }
            fitting = at;
        }
        return fitting;
    }

    private boolean fits(String text) {
        return font.width(text, size) <= width;
    }
}
