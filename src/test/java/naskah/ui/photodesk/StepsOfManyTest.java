package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.caption.Shots;
import org.junit.jupiter.api.Test;

class StepsOfManyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");

    @Test
    void twoBatchesThatFollowEachOtherAtOnceAreTakenBackOneByOne() {
        Photo one = Shots.photo(1, Shots.FULL);
        Photo two = Shots.photo(2, Shots.FULL);
        EditSteps steps = new EditSteps();
        steps.add(new EditSteps.Step("", NOW, Map.of(one.id(), one), Map.of(one.id(), changed(one))));
        steps.add(new EditSteps.Step("", NOW, Map.of(two.id(), two), Map.of(two.id(), changed(two))));

        assertThat(steps.undo()).contains(Map.of(two.id(), two));
        assertThat(steps.undo()).contains(Map.of(one.id(), one));
    }

    private static Photo changed(Photo photo) {
        return photo.withMetadata(photo.metadata().with(PhotoField.DESCRIPTION, "Lain"));
    }
}
