package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.caption.Shots;
import naskah.photo.caption.WordsEdit;
import org.junit.jupiter.api.Test;

class ChangedWordsTest {
    private static final Photo PHOTO = Shots.photo(1, Shots.FULL);
    private static final Photo OTHER = PHOTO.withMetadata(Shots.FULL.with(PhotoField.DESCRIPTION, "Lain"));
    private static final WordsEdit EDIT = new WordsEdit(PHOTO.id(), PHOTO.metadata(), OTHER.metadata());

    private final ChangedWords words = new ChangedWords();

    @Test
    void wordsGoByWhatTheyWereWhenThePhotoWasFirstSeen() {
        words.see(PHOTO);
        words.see(PHOTO.withMetadata(Shots.FULL.with(PhotoField.DESCRIPTION, "L")));
        words.see(OTHER);
        assertThat(words.edits()).containsExactly(EDIT);
    }

    @Test
    void whatIsTakenBackOrWasAskedForIsForgotten() {
        words.see(PHOTO);
        words.follow(OTHER);
        words.follow(PHOTO);
        assertThat(words.edits()).isEmpty();
        words.follow(OTHER);
        words.asked(words.edits());
        assertThat(words.edits()).isEmpty();
        words.follow(PHOTO);
        assertThat(words.edits()).containsExactly(EDIT.reversed());
    }

    @Test
    void aBatchCountsForPhotosThatNobodyLookedAt() {
        words.follow(OTHER);
        assertThat(words.edits()).isEmpty();
        words.add(List.of(EDIT));
        assertThat(words.edits()).containsExactly(EDIT);
    }
}
