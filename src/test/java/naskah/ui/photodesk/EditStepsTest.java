package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import org.junit.jupiter.api.Test;

class EditStepsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
    private static final PhotoId ID = ManyPhotos.id(1);

    private final EditSteps steps = new EditSteps();

    @Test
    void stepsOfOneFieldThatFollowSoonAreOne() {
        add("caption", 0, "a", "b");
        add("caption", 1, "b", "c");
        assertThat(steps.undo()).contains(value("a"));
        assertThat(steps.canUndo()).isFalse();
        assertThat(steps.redo()).contains(value("c"));
    }

    @Test
    void afterAPauseASecondStepBegins() {
        add("caption", 0, "a", "b");
        add("caption", 5, "b", "c");
        assertThat(steps.undo()).contains(value("b"));
        assertThat(steps.undo()).contains(value("a"));
    }

    @Test
    void whoWritesAfterAnUndoForgetsWhatWasUndone() {
        add("caption", 0, "a", "b");
        steps.undo();
        add("credit", 1, "a", "d");
        assertThat(steps.canRedo()).isFalse();
        assertThat(steps.undo()).contains(value("a"));
    }

    @Test
    void nothingIsUndoneWhereNothingWasDone() {
        assertThat(steps.undo()).isEmpty();
        assertThat(steps.redo()).isEmpty();
    }

    private void add(String key, int second, String before, String after) {
        steps.add(new EditSteps.Step(key, NOON.plusSeconds(second), value(before), value(after)));
    }

    private static Map<PhotoId, Photo> value(String caption) {
        Photo photo = new ManyPhotos(2).find(ID).orElseThrow().photo();
        return Map.of(ID, photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, caption)));
    }
}
