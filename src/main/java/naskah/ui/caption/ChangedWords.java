package naskah.ui.caption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naskah.article.CaptionShift;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.WordsEdit;

/** Photos whose words changed here since their articles were asked last; what is taken back again asks nobody. */
final class ChangedWords {
    private final Map<PhotoId, PhotoMetadata> before = new LinkedHashMap<>();
    private final Map<PhotoId, PhotoMetadata> now = new LinkedHashMap<>();

    /** The photo's words as they were when it was first seen are what its articles go by. */
    void see(Photo photo) {
        before.putIfAbsent(photo.id(), photo.metadata());
        now.put(photo.id(), photo.metadata());
    }

    /** Another value of a photo that was seen before. */
    void follow(Photo photo) {
        now.replace(photo.id(), photo.metadata());
    }

    void add(List<WordsEdit> edits) {
        edits.forEach(edit -> {
            before.putIfAbsent(edit.id(), edit.before());
            now.put(edit.id(), edit.after());
        });
    }

    /** The changes that an article could show. */
    List<WordsEdit> edits() {
        return before.entrySet().stream()
                .map(each -> new WordsEdit(each.getKey(), each.getValue(), now.get(each.getKey())))
                .filter(edit -> !CaptionShift.of(edit.before(), edit.after()).isNone())
                .toList();
    }

    /** The articles were asked about these. */
    void asked(List<WordsEdit> edits) {
        edits.forEach(edit -> before.put(edit.id(), edit.after()));
    }
}
