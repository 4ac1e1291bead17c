package naskah.intake;

import java.io.IOException;
import java.util.List;
import naskah.i18n.Messages;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.storage.PhotoSummary;

/** What came of one file that was to be taken into the library of photos. */
public sealed interface PhotoNews {
    /** The name that people know the file by. */
    String from();

    /** @param alike photos of the library that look the same, the likest first */
    record Taken(Photo photo, List<PhotoSummary> alike, String from) implements PhotoNews {
        public Taken {
            alike = List.copyOf(alike);
        }
    }

    /** The same bytes are in the library already; nothing was changed. */
    record Known(Photo photo, String from) implements PhotoNews {}

    record Refused(PhotoRead.Refused refused) implements PhotoNews {
        @Override
        public String from() {
            return refused.fileName();
        }
    }

    record Unreadable(IOException why, String from) implements PhotoNews {}

    /** Whether the file is not in the library now. */
    default boolean isFailure() {
        return this instanceof Refused || this instanceof Unreadable;
    }

    default String sentence(Messages messages) {
        return switch (this) {
            case Taken(Photo _, List<PhotoSummary> alike, String from) -> alike.isEmpty()
                    ? messages.get("library.taken", from)
                    : messages.get("library.alike", from, alike.getFirst().photo().fileName());
            case Known(Photo photo, String from) -> messages.get("library.known", from, photo.fileName());
            case Refused(PhotoRead.Refused refused) -> Complaint.sentence(messages, refused);
            case Unreadable(IOException why, String from) -> messages.get(Complaint.of(why), from);
        };
    }
}
