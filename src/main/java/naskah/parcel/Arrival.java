package naskah.parcel;

import java.io.IOException;
import java.nio.file.Path;
import naskah.article.Article;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** A parcel's way in, the same for window and command line: believed, its desk known, and brought together with what is here. */
public final class Arrival {
    private final DataFolder folder;
    private final ArticleForm form;

    public Arrival(DataFolder folder, ArticleForm form) {
        this.folder = folder;
        this.form = form;
    }

    /** How far it came. */
    public sealed interface Result {
        record Refused(Parcel.Reason reason) implements Result {}

        /** Nobody has said yet that this desk is known. */
        record Unknown(String desk, String fingerprint) implements Result {}

        /** @param theirs the article as it was packed */
        record Taken(Reunion.Outcome outcome, Article theirs) implements Result {}
    }

    /**
     * @param trust whether a person says now that the desk is known, from now on
     * @throws IOException when the file cannot be read at all
     */
    public Result take(Path file, boolean trust) throws IOException, StorageException {
        return switch (Parcel.open(file, form)) {
            case Parcel.Opened.Refused refused -> new Result.Refused(refused.reason());
            case Parcel.Opened.Ok ok -> {
                try (Parcel parcel = ok.parcel()) {
                    yield take(parcel, trust);
                }
            }
        };
    }

    private Result take(Parcel parcel, boolean trust) throws IOException, StorageException {
        KnownDesks known = new KnownDesks(folder.settings());
        if (!known.knows(parcel) && !trust) {
            return new Result.Unknown(parcel.desk(), parcel.fingerprint());
        }
        if (trust) {
            known.trust(parcel);
        }
        return new Result.Taken(new Reunion(folder).take(parcel), parcel.article());
    }
}
