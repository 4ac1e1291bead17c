package naskah.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.format.PhotoFiles;
import naskah.format.html.PictureSources;
import naskah.format.json.ExportedPhoto;
import naskah.format.json.ExportedPicture;
import naskah.house.Pictures;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Cut;

/** Writes the pictures of one export, and remembers which files there are and what could not be carried. */
final class PictureWriter {
    private final PhotoFiles photos;
    private final Renditions renditions;
    private final Pictures house;
    private final Path folder;
    private final Map<String, ExportedPhoto> written = new LinkedHashMap<>();
    private final Map<String, String> handed = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();

    PictureWriter(PhotoFiles photos, Renditions renditions, Pictures house, Path folder) {
        this.photos = photos;
        this.renditions = renditions;
        this.house = house;
        this.folder = folder;
    }

    /** By the SHA-256 of what is handed over. */
    Map<String, ExportedPhoto> written() {
        return written;
    }

    List<Loss> losses() {
        return losses;
    }

    /** The article with the photos that are handed over in place of those that stay on this desk. */
    Article handed(Article article) {
        return ReplacedPhotos.in(article, handed);
    }

    /** Writes the picture that is taken in again, and what the page shows of each slot in its widths with its words. */
    void write(String sha256, ArticlePictures.Use use) throws IOException {
        Optional<Photo> photo = PhotoId.isValid(sha256) ? photos.find(new PhotoId(sha256)) : Optional.empty();
        Optional<Path> original = photo.flatMap(known -> photos.original(known.id()));
        if (original.isEmpty()) {
            losses.add(new Loss(Loss.Kind.PHOTO_MISSING, use.what()));
            return;
        }
        Optional<HandedPhoto> source = HandedPhoto.of(photo.get(), original.get(), house, renditions);
        if (source.isEmpty()) {
            losses.add(new Loss(Loss.Kind.PHOTO_WITHHELD, use.what()));
            return;
        }
        Photo out = source.get().photo();
        PictureNames names = PictureNames.of(out);
        List<ExportedPicture> files = new ArrayList<>(cuts(photo.get(), original.get(), use, names));
        if (files.isEmpty()) {
            losses.add(new Loss(Loss.Kind.PHOTO_UNREADABLE, use.what()));
        }
        source.get().write(folder.resolve(names.original(out)));
        files.add(new ExportedPicture(names.original(out), "", out.size().width(), out.size().height(), true));
        written.put(out.id().sha256(), new ExportedPhoto(out.framing(), files));
        handed.put(sha256, out.id().sha256());
    }

    /** The pictures as the page finds them beside it. */
    PictureSources sources() {
        return new WrittenSources(written);
    }

    private List<ExportedPicture> cuts(Photo photo, Path original, ArticlePictures.Use use, PictureNames names)
            throws IOException {
        List<Cut> cuts = SlotCuts.of(photo, use, house);
        return switch (renditions.of(photo, original, cuts)) {
            case Renditions.Making.Unreadable broken -> List.of();
            case Renditions.Making.Ready ready -> put(cuts, ready.made(), use.words(photo.metadata()), names);
        };
    }

    private List<ExportedPicture> put(
            List<Cut> cuts, List<Renditions.Made> made, PhotoMetadata words, PictureNames names) throws IOException {
        List<ExportedPicture> files = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Renditions.Made picture = made.get(i);
            PhotoFormat format = picture.format();
            int width = picture.size().width();
            String file = names.rendition(cuts.get(i).slot().id(), width, format.extension());
            if (files.stream().noneMatch(there -> there.file().equals(file))) {
                byte[] bytes = MetadataEncoder.encode(Files.readAllBytes(picture.file()), format, words);
                DurableFiles.writeSoon(folder.resolve(file), bytes);
                files.add(new ExportedPicture(file, cuts.get(i).slot().id(), width, picture.size().height(), false));
            }
        }
        return files;
    }
}
