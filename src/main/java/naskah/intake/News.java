package naskah.intake;

import java.io.IOException;
import naskah.article.Article;
import naskah.format.Refusal;
import naskah.i18n.Messages;
import naskah.photo.PhotoRead;

/** What a person has to know of an import besides its articles. */
public sealed interface News {
    /** The article was there; what came is its next revision. */
    record Renewed(Article article, String from) implements News {}

    /** Somebody else is changing the article, so that what came was not stored. */
    record Conflicting(Article article, String from) implements News {}

    /** Texts that belong to no field; they stand in the editor's note. */
    record Unplaced(Article article, int texts, String from) implements News {}

    /** The article names a photo that the data folder does not have. */
    record WithoutPhoto(String photo, String from) implements News {}

    record PictureRefused(PhotoRead.Refused refused) implements News {}

    record Refused(Refusal refusal) implements News {}

    record Unreadable(String file, IOException why) implements News {}

    /** Whether something was left out. */
    default boolean isFailure() {
        return switch (this) {
            case Renewed _, Unplaced _, WithoutPhoto _ -> false;
            case Conflicting _, PictureRefused _, Refused _, Unreadable _ -> true;
        };
    }

    default String sentence(Messages messages) {
        return switch (this) {
            case Renewed(Article article, String from) -> messages.get("import.renewed", name(article), from);
            case Conflicting(Article article, String from) -> messages.get("import.conflict", name(article), from);
            case Unplaced(Article article, int texts, String from) ->
                messages.get("import.unplaced", from, texts, name(article));
            case WithoutPhoto(String photo, String from) -> messages.get("import.noPhoto", from, photo);
            case PictureRefused(PhotoRead.Refused refused) -> Complaint.sentence(messages, refused);
            case Refused(Refusal refusal) ->
                messages.get("import.refused." + refusal.reason(), refusal.file(), refusal.where());
            case Unreadable(String file, IOException why) -> messages.get(Complaint.of(why), file);
        };
    }

    private static String name(Article article) {
        return article.headline().isBlank() ? article.id().value() : article.headline();
    }
}
