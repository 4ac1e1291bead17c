package naskah.format.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import naskah.format.html.PictureSources;
import naskah.format.json.ExportedPhoto;
import naskah.format.json.ExportedPicture;
import naskah.house.Slot;
import naskah.photo.PhotoFormat;

/** The files of an export as its page finds them beside it. */
record WrittenSources(Map<String, ExportedPhoto> written) implements PictureSources {
    private static final Predicate<ExportedPicture> WEBP =
            file -> file.file().endsWith("." + PhotoFormat.WEBP.extension());

    /** Those of any shape, or else of the first slot that there is. */
    @Override
    public Optional<List<Width>> of(String photo) {
        return Optional.ofNullable(written.get(photo)).map(known -> {
            List<Width> whole = widths(known, Slot.FREE.id(), WEBP.negate());
            return whole.isEmpty() ? widths(known, first(known), WEBP.negate()) : whole;
        });
    }

    @Override
    public Optional<List<Width>> of(String photo, Slot slot) {
        return Optional.ofNullable(written.get(photo))
                .map(known -> widths(known, slot.id(), WEBP.negate()))
                .filter(widths -> !widths.isEmpty())
                .or(() -> of(photo));
    }

    @Override
    public List<Width> webp(String photo, Slot slot) {
        return Optional.ofNullable(written.get(photo)).map(known -> widths(known, slot.id(), WEBP)).orElse(List.of());
    }

    private static String first(ExportedPhoto photo) {
        return photo.files().stream().map(ExportedPicture::slot).filter(slot -> !slot.isEmpty()).findFirst().orElse("");
    }

    private static List<Width> widths(ExportedPhoto photo, String slot, Predicate<ExportedPicture> which) {
        return photo.files().stream()
                .filter(file -> !file.original() && file.slot().equals(slot))
                .filter(which)
                .map(file -> new Width(file.file(), file.width(), file.height()))
                .toList();
    }
}
