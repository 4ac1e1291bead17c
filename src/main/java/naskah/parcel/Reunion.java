package naskah.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.merge.Clash;
import naskah.article.merge.Merged;
import naskah.article.merge.ThreeWay;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.review.Comment;
import naskah.storage.Articles.State;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/**
 * Brings a parcel's article together with this desk's. What both grew from is the latest of the parcel's states that this desk has kept
 * too; the other's text is kept as a state of its own before the merged one, so that neither side is ever lost.
 */
public final class Reunion {
    private final DataFolder folder;

    public Reunion(DataFolder folder) {
        this.folder = folder;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The article was not here. */
        record New(Stored stored) implements Outcome {}

        /** This desk has everything of it already. */
        record Nothing(Stored stored) implements Outcome {}

        /** @param clashes what both changed differently: this desk's stands, the other's is in the state before */
        record Together(Stored stored, List<Clash> clashes) implements Outcome {
            public Together {
                clashes = List.copyOf(clashes);
            }
        }

        /** Somebody saved the article here meanwhile; nothing was changed. */
        record Busy(Stored theirs) implements Outcome {}

        /** What the parcel says of its photos cannot be read here; nothing was taken in. */
        record BrokenCard(PhotoId photo) implements Outcome {}

        /** A photo of the parcel could not be taken in; nothing was changed of the article. */
        record NoPhoto(PhotoRead.Refused refused) implements Outcome {}
    }

    public Outcome take(Parcel parcel) throws IOException, StorageException {
        Optional<PhotoId> broken = brokenCard(parcel);
        if (broken.isPresent()) {
            return new Outcome.BrokenCard(broken.get());
        }
        Optional<PhotoRead.Refused> refused = photos(parcel);
        if (refused.isPresent()) {
            return new Outcome.NoPhoto(refused.get());
        }
        Outcome outcome = article(parcel);
        if (!(outcome instanceof Outcome.Busy)) {
            for (Comment comment : parcel.comments()) {
                folder.reviews().keep(comment);
            }
        }
        return outcome;
    }

    private Outcome article(Parcel parcel) throws StorageException {
        Optional<Stored> here = here(parcel.article().id());
        if (here.isEmpty()) {
            return new Outcome.New(folder.articles().create(parcel.article(), Revision.Kind.IMPORTED));
        }
        return merge(parcel, here.get());
    }

    /** The article as it stands; one that was thrown away is brought back, so that its states go on. */
    private Optional<Stored> here(ArticleId id) throws StorageException {
        Optional<Stored> found = folder.articles().find(id);
        if (found.isPresent()) {
            return found;
        }
        folder.articles().recover(id);
        return folder.articles().find(id);
    }

    private Outcome merge(Parcel parcel, Stored here) throws StorageException {
        Article mine = here.article();
        Article theirs = parcel.article();
        List<Article> own = states(mine);
        if (mine.equals(theirs) || own.contains(theirs)) {
            return new Outcome.Nothing(here);
        }
        Set<Article> known = new HashSet<>(own);
        Article base = parcel.states().reversed().stream()
                .filter(known::contains)
                .findFirst()
                .orElseGet(() -> Article.blank(mine.id()));
        Merged merged = ThreeWay.merge(base, mine, theirs);
        Saved saved = folder.articles().saveBoth(
                new State(theirs, Revision.Kind.IMPORTED), new State(merged.article(), Revision.Kind.MERGED), here.revision());
        return switch (saved) {
            case Saved.Ok ok -> new Outcome.Together(
                    new Stored(merged.article(), ok.revision(), ok.savedAt(), ok.stage()), merged.clashes());
            case Saved.Conflict conflict -> new Outcome.Busy(conflict.theirs());
            case Saved.Gone gone -> new Outcome.Busy(here);
        };
    }

    private List<Article> states(Article article) throws StorageException {
        ArticleId id = article.id();
        List<Article> states = new ArrayList<>();
        for (Revision revision : folder.revisions().of(id)) {
            folder.revisions().read(id, revision.number()).ifPresent(states::add);
        }
        return states;
    }

    private Optional<PhotoId> brokenCard(Parcel parcel) {
        return parcel.photos().stream().filter(photo -> !folder.library().isCard(parcel.card(photo))).findFirst();
    }

    /** Photos first: an article never stands here without its own. What somebody here has worked on stays as it is. */
    private Optional<PhotoRead.Refused> photos(Parcel parcel) throws IOException, StorageException {
        for (PhotoId photo : parcel.photos()) {
            if (folder.library().find(photo).filter(Reunion::isWorkedOn).isEmpty()) {
                Path copy = Files.createTempFile("naskah-paket", ".foto");
                try {
                    parcel.copy(photo, copy);
                    PhotoRead read = folder.photos().add(copy, parcel.fileName(photo));
                    if (read instanceof PhotoRead.Refused refused) {
                        return Optional.of(refused);
                    }
                    folder.library().takeCard(photo, parcel.card(photo));
                } finally {
                    Files.deleteIfExists(copy);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWorkedOn(Held held) {
        return !held.isUntouched() && held.trashed().isEmpty();
    }
}
