package naskah.check.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the quotations of a text, in curly or straight marks. */
final class Quotations {
    private Quotations() {}

    static List<Quotation> of(String text) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (open < 0 && (mark == '“' || mark == '"' || mark == '„')) {
                open = i;
            } else if (open >= 0 && (mark == '”' || mark == '"')) {
                found.add(new Quotation(open, i + 1, true));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Quotation(open, text.length(), false));
        }
        return List.copyOf(found);
    }
}
