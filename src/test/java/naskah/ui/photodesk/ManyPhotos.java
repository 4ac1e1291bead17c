package naskah.ui.photodesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.storage.Waiver;

/** A library of as many photos as one likes, which exist only while they are looked at; it remembers which pages were asked for. */
final class ManyPhotos implements PhotoLibrary {
    final List<Integer> asked = new ArrayList<>();
    boolean broken;
    private final int count;

    ManyPhotos(int count) {
        this.count = count;
    }

    static PhotoId id(int index) {
        return new PhotoId("%064x".formatted(index));
    }

    private static PhotoSummary tile(int index) {
        Photo photo = Photo.arriving(
                id(index),
                new PhotoOriginal("foto-" + index + ".jpg", PhotoFormat.JPEG, new Photo.Size(1_200, 800), 400_000),
                new PhotoMetadata(Map.of(
                        PhotoField.DESCRIPTION, List.of("Warga menyeberangi jembatan baru nomor " + index + " di Muara Teduh."),
                        PhotoField.CREDIT_LINE, List.of("Warta Naskah"))));
        return new PhotoSummary(photo, Instant.EPOCH, index % 3, Set.of());
    }

    @Override
    public PhotoPage list(PhotoQuery query, Optional<String> after, int limit) throws StorageException {
        if (broken) {
            throw new StorageException("list photos", StorageException.Cause.DAMAGED, new IllegalStateException());
        }
        int all = query.text().equals("tidak ada") ? 0 : count;
        int from = after.map(Integer::parseInt).orElse(0);
        asked.add(from);
        int to = Math.min(all, from + limit);
        List<PhotoSummary> items = IntStream.range(from, to).mapToObj(ManyPhotos::tile).toList();
        return new PhotoPage(items, to < all ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    @Override
    public long count(PhotoQuery query) {
        return count;
    }

    @Override
    public Optional<Held> find(PhotoId id) {
        int index = Integer.parseInt(id.sha256().substring(48), 16);
        return Optional.of(new Held(tile(index).photo(), PhotoMetadata.NONE, 1, Instant.EPOCH, Optional.empty()));
    }

    @Override
    public Kept keep(Photo photo, long basedOn) {
        return new Kept.Ok(basedOn + 1);
    }

    @Override
    public boolean keepAll(List<Held> changed) {
        return true;
    }

    @Override
    public List<Summary> uses(PhotoId id) {
        return List.of();
    }

    @Override
    public List<PhotoSummary> alike(PhotoId id, int limit) {
        return List.of();
    }

    @Override
    public List<String> suggest(PhotoQuery.Facet facet, String beginning, int limit) {
        return List.of();
    }

    @Override
    public Trashing trash(PhotoId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void recover(PhotoId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> card(PhotoId id) {
        return Optional.empty();
    }

    @Override
    public boolean isCard(String card) {
        return false;
    }

    @Override
    public boolean takeCard(PhotoId id, String card) {
        throw new UnsupportedOperationException("no photos here");
    }

    @Override
    public void waive(Waiver waiver) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Waiver> waivers(ArticleId article) {
        return List.of();
    }

    @Override
    public List<Waiver> waivers(PhotoId photo) {
        return List.of();
    }
}
