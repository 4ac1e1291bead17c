package naskah.cli;

import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import naskah.storage.Summary;
import naskah.storage.Waiver;

/** A library without photos. */
record EmptyLibrary() implements PhotoLibrary {
    @Override
    public PhotoPage list(PhotoQuery query, Optional<String> after, int limit) {
        return new PhotoPage(List.of(), Optional.empty());
    }

    @Override
    public long count(PhotoQuery query) {
        return 0;
    }

    @Override
    public Optional<Held> find(PhotoId id) {
        return Optional.empty();
    }

    @Override
    public Kept keep(Photo photo, long basedOn) {
        return new Kept.Gone();
    }

    @Override
    public boolean keepAll(List<Held> changed) {
        return changed.isEmpty();
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
        return new Trashing.Done();
    }

    @Override
    public void recover(PhotoId id) {}

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
    public void waive(Waiver waiver) {}

    @Override
    public List<Waiver> waivers(ArticleId article) {
        return List.of();
    }

    @Override
    public List<Waiver> waivers(PhotoId photo) {
        return List.of();
    }
}
