package naskah.article;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an article in addresses and file names: lower-case ASCII letters, digits and single hyphens. */
public final class Slug {
    /** Long enough for a headline's sense, short enough for every file system. */
    private static final int LONGEST = 80;

    private Slug() {}

    /** "Harga Beras Naik 5%, Kata Menteri" gives "harga-beras-naik-5-kata-menteri"; "tanpa-judul" when nothing is left. */
    public static String of(String headline) {
        String ascii = Normalizer.normalize(headline, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ascii.isEmpty() ? "tanpa-judul" : shortened(ascii);
    }

    public static boolean isValid(String slug) {
        return slug.length() <= LONGEST && slug.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int lastHyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, lastHyphen > 0 ? lastHyphen : LONGEST);
    }
}
