package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.List;

/** Text broken into the few lines of a tile, and cut with an ellipsis; by letters and not by pixels, because that takes no time. */
final class Shortened {
    private Shortened() {}

    static String to(String text, int letters, int lines) {
        int most = Math.max(4, letters);
        List<String> broken = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (broken.size() < lines - 1 && rest.length() > most) {
            int end = end(rest, most);
            broken.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        broken.add(rest.length() <= most ? rest : rest.substring(0, end(rest, most - 1)).strip() + "…");
        return String.join("\n", broken);
    }

    /** After the last word that fits, or in a word that is too long by itself; never inside a surrogate pair. */
    private static int end(String text, int most) {
        int space = text.lastIndexOf(' ', most);
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
