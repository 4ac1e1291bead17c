package naskah.photo.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import naskah.house.Slot;
import naskah.photo.Photo;
import org.junit.jupiter.api.Test;

class ReframingTest {
    private static final Photo.Size SIZE = new Photo.Size(3000, 2000);
    private static final Reframing DESK = new Reframing(SIZE, Slot.STANDARD);
    private static final Framing CROPPED = Crops.of(Framing.AS_SHOT, SIZE).zoomed(Slot.BANNER, 0.4);

    @Test
    void turningKeepsTheMiddleOnWhatItWasOnAndWantsAnotherLook() {
        Framing moved = Crops.of(CROPPED, SIZE).moved(Slot.BANNER, 0.1, -0.1);
        Framing turned = DESK.turnedRight(moved);
        assertThat(turned.isReviewed("banner")).isFalse();
        Spot before = FramedPicture.of(SIZE, moved).original(moved.shown(Slot.BANNER, SIZE).middle());
        Spot after = FramedPicture.of(SIZE, turned).original(turned.shown(Slot.BANNER, SIZE).middle());
        assertThat(after.x()).isCloseTo(before.x(), within(1e-9));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-9));
    }

    @Test
    void aTurnToTheRightIsOneBeforeTheEyesAlsoWhenThePictureIsFlipped() {
        Framing flipped = Framing.AS_SHOT.mirrored();
        Spot seen = FramedPicture.of(SIZE, flipped).framed(new Spot(0.2, 0.1));
        Spot turned = FramedPicture.of(SIZE, DESK.turnedRight(flipped)).framed(new Spot(0.2, 0.1));
        assertThat(turned.x()).isCloseTo(1 - seen.y(), within(1e-9));
        assertThat(turned.y()).isCloseTo(seen.x(), within(1e-9));
    }

    @Test
    void straighteningKeepsTheMiddleAndThePixelsOfACropWithRoom() {
        Framing straight = DESK.straightened(CROPPED, 4);
        assertThat(straight.isReviewed("banner")).isFalse();
        assertThat(Crops.of(straight, SIZE).pixels(Slot.BANNER)).isEqualTo(Crops.of(CROPPED, SIZE).pixels(Slot.BANNER));
        assertThat(straight.shown(Slot.BANNER, SIZE).middle().x()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void straighteningStopsAtItsMost() {
        assertThat(DESK.straightened(CROPPED, 80).straighten()).isEqualTo(Framing.MOST_STRAIGHTENED);
    }

    @Test
    void redactionsAndFocalPointLieInTheOriginalAndDoNotMove() {
        Redaction face = new Redaction(new Box(0.1, 0.2, 0.1, 0.1), Redaction.Kind.BLUR);
        Framing framing = CROPPED.withRedactions(java.util.List.of(face)).withFocus(new Spot(0.15, 0.25));
        Framing turned = DESK.turnedLeft(DESK.straightened(framing, -7)).mirrored();
        assertThat(turned.redactions()).containsExactly(face);
        assertThat(turned.focus()).isEqualTo(new Spot(0.15, 0.25));
    }

    @Test
    void flippedTwiceIsAsBefore() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            Framing framing = sequence(random, 6);
            areSame(framing.mirrored().mirrored(), framing);
            assertThat(framing.mirrored().isReviewed("card")).isEqualTo(framing.isReviewed("card"));
        }
    }

    @Test
    void aFlipShowsTheSamePartOfThePicture() {
        Framing framing = Crops.of(CROPPED, SIZE).moved(Slot.BANNER, 0.2, 0.1);
        Box before = FramedPicture.of(SIZE, framing).original(framing.shown(Slot.BANNER, SIZE));
        Framing mirrored = framing.mirrored();
        Box after = FramedPicture.of(SIZE, mirrored).original(mirrored.shown(Slot.BANNER, SIZE));
        areSame(after, before);
    }

    @Test
    void fourTurnsAreAsBeforeForEverythingThatHasRoomToTurn() {
        Framing framing = Crops.of(Crops.of(CROPPED, SIZE).zoomed(Slot.SQUARE, 0.3), SIZE)
                .resized(Slot.FREE, Corner.TOP_LEFT, new Spot(0.1, 0.7));
        Framing round = framing;
        for (int i = 0; i < 4; i++) {
            round = DESK.turnedRight(round);
        }
        areSame(round, framing);
        areSame(DESK.turnedLeft(DESK.turnedRight(framing)), framing);
    }

    @Test
    void turningOnAndOnWearsNoCropAway() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            Framing framing = sequence(random, 8);
            Framing round = framing;
            for (int turn = 0; turn < 8; turn++) {
                round = DESK.turnedLeft(round);
            }
            assertThat(round.turn()).isEqualTo(framing.turn());
            for (Slot slot : Slot.STANDARD) {
                assertThat(round.shown(slot, SIZE).width()).isCloseTo(framing.shown(slot, SIZE).width(), within(1e-6));
            }
        }
    }

    @Test
    void whateverPeopleDoEveryBoxLiesInsideAndHasItsShape() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            Photo.Size size = new Photo.Size(200 + random.nextInt(6000), 200 + random.nextInt(6000));
            Framing framing = Framing.AS_SHOT;
            for (int step = 0; step < 20; step++) {
                framing = PropertyFramings.step(framing, size, random);
                FramedPicture picture = FramedPicture.of(size, framing);
                for (Slot slot : Slot.STANDARD) {
                    Box box = framing.shown(slot, size);
                    if (!slot.isFree()) {
                        double ratio = box.width() * picture.width() / (box.height() * picture.height());
                        assertThat(ratio).as("%s in %s", slot.id(), framing).isCloseTo(slot.ratio(), within(1e-5));
                    }
                }
            }
        }
    }

    private static Framing sequence(Random random, int steps) {
        Framing framing = Framing.AS_SHOT;
        for (int i = 0; i < steps; i++) {
            framing = PropertyFramings.step(framing, SIZE, random);
        }
        return framing;
    }

    private static void areSame(Framing one, Framing other) {
        assertThat(one.withCrops(Map.of())).isEqualTo(other.withCrops(Map.of()));
        assertThat(one.crops().keySet()).isEqualTo(other.crops().keySet());
        one.crops().forEach((slot, crop) -> areSame(crop.box(), other.crops().get(slot).box()));
    }

    private static void areSame(Box one, Box other) {
        assertThat(one.left()).isCloseTo(other.left(), within(1e-7));
        assertThat(one.top()).isCloseTo(other.top(), within(1e-7));
        assertThat(one.width()).isCloseTo(other.width(), within(1e-7));
        assertThat(one.height()).isCloseTo(other.height(), within(1e-7));
    }
}
