package naskah.ui.crop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import naskah.house.Slot;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.frame.Box;
import naskah.photo.frame.Corner;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import org.junit.jupiter.api.Test;

class CropViewModelTest {
    private static final Photo PHOTO = Photo.arriving(
            new PhotoId("ab".repeat(32)),
            new PhotoOriginal("pasar.jpg", PhotoFormat.JPEG, new Photo.Size(6000, 4000), 9),
            PhotoMetadata.NONE);

    private final List<Framing> kept = new ArrayList<>();
    private final Set<String> steps = new HashSet<>();
    private final CropViewModel model = new CropViewModel(Slot.STANDARD, PHOTO, (framing, step) -> {
        kept.add(framing);
        steps.add(step);
    });

    @Test
    void nothingIsReviewedUntilAPersonHasLooked() {
        assertThat(Slot.STANDARD).noneMatch(model::isReviewed);
        model.review(Slot.CARD);
        assertThat(Slot.STANDARD).filteredOn(model::isReviewed).containsExactly(Slot.CARD);
        model.reviewAll();
        assertThat(Slot.STANDARD).allMatch(model::isReviewed);
        assertThat(kept).hasSize(2).last().isEqualTo(model.framing());
    }

    @Test
    void slotsFollowTheFocalPointUntilSomebodyAdjustsThem() {
        model.aim(new Target.OfSlot(Slot.SQUARE));
        model.move(-1, 0);
        double square = model.crops().shown(Slot.SQUARE).left();
        model.focus(new Spot(1, 0.5));
        assertThat(model.crops().shown(Slot.CARD).right()).isCloseTo(1, within(1e-9));
        assertThat(model.crops().shown(Slot.SQUARE).left()).isEqualTo(square);
        model.release(Slot.SQUARE);
        assertThat(model.crops().shown(Slot.SQUARE).right()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aFlipAndAFlipAreNothing() {
        model.aim(new Target.OfSlot(Slot.BANNER));
        model.move(0.3, 0.1);
        Framing before = model.framing();
        model.flip();
        assertThat(model.framing().flipped()).isTrue();
        model.flip();
        assertThat(model.framing()).isEqualTo(before);
    }

    @Test
    void aHiddenPartIsAddedMovedChangedAndTakenAway() {
        model.hide(Redaction.Kind.BLUR);
        assertThat(model.target()).isEqualTo(new Target.Hidden(0));
        Box before = model.framing().redactions().getFirst().box();
        model.move(0.1, 0);
        model.hideBy(Redaction.Kind.COVER);
        Redaction after = model.framing().redactions().getFirst();
        assertThat(after.kind()).isEqualTo(Redaction.Kind.COVER);
        assertThat(after.box().left()).isCloseTo(before.left() + 0.1, within(1e-6));
        model.uncover();
        assertThat(model.framing()).isEqualTo(Framing.AS_SHOT);
    }

    @Test
    void aDragIsOneStepAndEveryOtherDeedIsAStepOfItsOwn() {
        model.aim(new Target.OfSlot(Slot.SQUARE));
        model.move(0.01, 0);
        model.move(0.02, 0);
        assertThat(steps).hasSize(1);
        model.turnRight();
        model.turnRight();
        model.flip();
        assertThat(steps).hasSize(4);
    }

    @Test
    void theHiddenPartsAreAimedAtInTurn() {
        model.aimAtHidden();
        assertThat(model.target()).isEqualTo(new Target.OfSlot(Slot.STANDARD.getFirst()));
        model.hide(Redaction.Kind.BLUR);
        model.hide(Redaction.Kind.BLUR);
        model.aimAtHidden();
        assertThat(model.target()).isEqualTo(new Target.Hidden(0));
        model.aimAtHidden();
        assertThat(model.target()).isEqualTo(new Target.Hidden(1));
    }

    @Test
    void resettingKeepsWhatNobodyMaySee() {
        model.hide(Redaction.Kind.COVER);
        model.turnRight();
        model.straighten(3);
        model.reset();
        assertThat(model.framing()).isEqualTo(Framing.AS_SHOT.withRedactions(model.framing().redactions()));
        assertThat(model.framing().redactions()).hasSize(1);
    }

    @Test
    void straighteningIsInTheDirectionThatThePersonSees() {
        model.flip();
        model.straighten(4);
        assertThat(model.straightened()).isEqualTo(4);
        assertThat(model.framing().straighten()).isEqualTo(-4);
    }

    @Test
    void whatIsShownFromOutsideIsNotGivenBack() {
        model.hide(Redaction.Kind.COVER);
        kept.clear();
        model.show(Framing.AS_SHOT);
        assertThat(kept).isEmpty();
        assertThat(model.target()).isEqualTo(new Target.Focus());
    }

    @Test
    void whateverIsDoneEveryCropStaysInThePictureAndInItsShape() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            deed(random);
            for (Slot slot : Slot.STANDARD) {
                Box box = model.crops().shown(slot);
                double ratio = box.width() * model.picture().width() / (box.height() * model.picture().height());
                if (!slot.isFree()) {
                    assertThat(ratio).isCloseTo(slot.ratio(), within(1e-3));
                }
                assertThat(box.right()).isLessThanOrEqualTo(1 + 1e-9);
                assertThat(box.bottom()).isLessThanOrEqualTo(1 + 1e-9);
            }
        }
    }

    private void deed(Random random) {
        Spot spot = new Spot(random.nextDouble(), random.nextDouble());
        switch (random.nextInt(12)) {
            case 0 -> model.aim(new Target.OfSlot(Slot.STANDARD.get(random.nextInt(5))));
            case 1 -> model.aim(new Target.Focus());
            case 2 -> model.move(random.nextDouble() - 0.5, random.nextDouble() - 0.5);
            case 3 -> model.resize(Corner.values()[random.nextInt(4)], spot);
            case 4 -> model.zoom(0.5 + random.nextDouble());
            case 5 -> model.turnLeft();
            case 6 -> model.turnRight();
            case 7 -> model.straighten(random.nextDouble() * 30 - 15);
            case 8 -> model.flip();
            case 9 -> model.hide(Redaction.Kind.BLUR);
            case 10 -> model.focus(spot);
            default -> model.uncover();
        }
    }
}
