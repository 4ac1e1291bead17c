package naskah.format.folder;

import java.util.Locale;
import naskah.article.Slug;
import naskah.photo.Photo;

/**
 * File names of pictures: the photo's own name as a slug and the beginning of its hash, so that they are safe on every
 * system, never meet, and stay the same when an export is taken in and exported again.
 */
record PictureNames(String base) {
    private static final int LONGEST = 40;
    private static final String ORIGINAL = "-asli";

    static PictureNames of(Photo photo) {
        String mark = "-" + photo.id().sha256().substring(0, 8);
        String name = photo.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String again = mark + ORIGINAL;
        boolean ours = name.toLowerCase(Locale.ROOT).endsWith(again);
        String stem = Slug.of(ours ? name.substring(0, name.length() - again.length()) : name);
        String cut = stem.substring(0, Math.min(LONGEST, stem.length())).replaceFirst("-$", "");
        return new PictureNames("pictures/" + (stem.equals("tanpa-judul") ? "foto" : cut) + mark);
    }

    String rendition(String slot, int width, String extension) {
        return base + "-" + slot + "-" + width + "." + extension;
    }

    String original(Photo photo) {
        return base + ORIGINAL + "." + photo.format().extension();
    }

    static boolean isOriginal(String fileName) {
        return fileName.matches("[a-z0-9-]+-[0-9a-f]{8}" + ORIGINAL + "\\.[a-z]{3,4}");
    }
}
