package naskah.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import naskah.format.PhotoFiles;
import naskah.format.html.PictureSources;
import naskah.format.json.ExportedPicture;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;

/** Writes the pictures of one export, and remembers which files there are and what could not be carried. */
final class PictureWriter {
    /** A phone's column, a desk's column, and what search engines want at least (1200), with room. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private final PhotoFiles photos;
    private final Renditions renditions;
    private final Path folder;
    private final Map<String, List<ExportedPicture>> written = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();

    PictureWriter(PhotoFiles photos, Renditions renditions, Path folder) {
        this.photos = photos;
        this.renditions = renditions;
        this.folder = folder;
    }

    Map<String, List<ExportedPicture>> written() {
        return written;
    }

    List<Loss> losses() {
        return losses;
    }

    /** Writes the photo's original as it is, and its widths (only the narrowest when it is shown small) with their words. */
    void write(String sha256, ArticlePictures.Use use) throws IOException {
        Optional<Photo> photo = PhotoId.isValid(sha256) ? photos.find(new PhotoId(sha256)) : Optional.empty();
        Optional<Path> original = photo.flatMap(known -> photos.original(known.id()));
        if (original.isEmpty()) {
            losses.add(new Loss(Loss.Kind.PHOTO_MISSING, use.what()));
            return;
        }
        PictureNames names = PictureNames.of(photo.get());
        List<ExportedPicture> files = new ArrayList<>(widths(photo.get(), original.get(), use, names));
        if (files.isEmpty()) {
            losses.add(new Loss(Loss.Kind.PHOTO_UNREADABLE, use.what()));
        }
        DurableFiles.copy(original.get(), folder.resolve(names.original(photo.get())));
        Photo.Size size = photo.get().size();
        files.add(new ExportedPicture(names.original(photo.get()), size.width(), size.height(), true));
        written.put(sha256, List.copyOf(files));
    }

    /** The pictures as the page finds them beside it. */
    PictureSources sources() {
        return photo -> Optional.ofNullable(written.get(photo)).map(files -> files.stream()
                .filter(file -> !file.original())
                .map(file -> new PictureSources.Width(file.file(), file.width(), file.height()))
                .toList());
    }

    private List<ExportedPicture> widths(
            Photo photo, Path original, ArticlePictures.Use use, PictureNames names) throws IOException {
        List<ExportedPicture> files = new ArrayList<>();
        PhotoMetadata words = use.words(photo.metadata());
        for (int width : wanted(photo.size().width(), use.small())) {
            switch (renditions.of(photo.id(), original, width)) {
                case Renditions.Making.Unreadable broken -> {
                    return files;
                }
                case Renditions.Making.Ready ready -> put(ready.made(), words, names, files);
            }
        }
        return files;
    }

    private void put(Renditions.Made made, PhotoMetadata words, PictureNames names, List<ExportedPicture> files)
            throws IOException {
        int width = made.size().width();
        if (files.stream().noneMatch(file -> file.width() == width)) {
            String file = names.rendition(width, made.format().extension());
            byte[] picture = Files.readAllBytes(made.file());
            DurableFiles.write(folder.resolve(file), MetadataEncoder.encode(picture, made.format(), words));
            files.add(new ExportedPicture(file, width, made.size().height(), false));
        }
    }

    private static TreeSet<Integer> wanted(int width, boolean small) {
        TreeSet<Integer> widths = new TreeSet<>();
        IntStream.range(0, small ? 1 : WIDTHS.size()).forEach(i -> widths.add(Math.min(WIDTHS.get(i), width)));
        return widths;
    }
}
