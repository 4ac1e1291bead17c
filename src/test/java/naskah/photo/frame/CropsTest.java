package naskah.photo.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import naskah.house.Slot;
import naskah.photo.Photo;
import org.junit.jupiter.api.Test;

class CropsTest {
    private static final Photo.Size SIZE = new Photo.Size(3000, 2000);

    @Test
    void aSlotNobodyTouchedIsTheLargestOfItsShapeAroundTheFocalPoint() {
        Box square = crops(Framing.AS_SHOT.withFocus(new Spot(0.4, 0.5))).shown(Slot.SQUARE);
        assertThat(square.height()).isEqualTo(1);
        assertThat(square.middle().x()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void aFocalPointAtTheEdgeLeavesTheBoxInside() {
        Box square = crops(Framing.AS_SHOT.withFocus(new Spot(0.02, 1))).shown(Slot.SQUARE);
        assertThat(square.left()).isZero();
    }

    @Test
    void theFreeSlotShowsTheWholePicture() {
        assertThat(crops(Framing.AS_SHOT).shown(Slot.FREE)).isEqualTo(Box.WHOLE);
    }

    @Test
    void theFocalPointStaysOnItsThingWhenThePictureIsTurnedAndFlipped() {
        Framing framing = Framing.AS_SHOT.withFocus(new Spot(0.5, 0.3)).withTurn(Turn.RIGHT).mirrored();
        Box banner = crops(framing).shown(Slot.SQUARE);
        assertThat(banner.middle().x()).isCloseTo(0.5, within(1e-9));
        Box turned = crops(framing.withFocus(new Spot(0.3, 0.5))).shown(Slot.SQUARE);
        assertThat(turned.middle().y()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void everySlotOfAnyPictureIsWrittenInItsShapeWithinOnePixel() {
        Random random = new Random(191);
        for (int i = 0; i < 600; i++) {
            Photo.Size size = new Photo.Size(1 + random.nextInt(9000), 1 + random.nextInt(9000));
            Crops crops = Crops.of(PropertyFramings.any(random), size);
            for (Slot slot : Slot.STANDARD) {
                for (int width : slot.widths()) {
                    Photo.Size written = crops.rendered(slot, width);
                    assertThat(written.width()).isLessThanOrEqualTo(width);
                    assertThat(written.width()).isLessThanOrEqualTo(crops.pixels(slot).width());
                    if (!slot.isFree()) {
                        assertThat(written.height()).as("%s of %s", slot, size)
                                .isCloseTo((int) Math.round(written.width() / slot.ratio()), within(1));
                    }
                }
            }
        }
    }

    @Test
    void whatIsCutOutHasTheSlotsShapeWithinOnePixelHoweverThePersonsBoxLies() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            Photo.Size size = new Photo.Size(800 + random.nextInt(8000), 800 + random.nextInt(8000));
            Framing framing = PropertyFramings.any(random).withCrop("card", new Crop(PropertyFramings.box(random), true));
            Photo.Size cut = Crops.of(framing, size).pixels(Slot.CARD);
            assertThat((double) cut.height()).isCloseTo(cut.width() / Slot.CARD.ratio(), within(1.0));
        }
    }

    @Test
    void aCropWithFewerPixelsThanTheSlotsWidestIsWarnedOfAndNeverEnlarged() {
        Crops small = Crops.of(Framing.AS_SHOT, new Photo.Size(1500, 1000));
        assertThat(small.upscaled(Slot.BANNER)).isTrue();
        assertThat(small.upscaled(Slot.CARD)).isFalse();
        assertThat(small.rendered(Slot.BANNER, 1600).width()).isEqualTo(1500);
        assertThat(crops(Framing.AS_SHOT).upscaled(Slot.BANNER)).isFalse();
    }

    @Test
    void movingStopsAtTheEdgeAndKeepsTheSize() {
        Crops before = crops(crops(Framing.AS_SHOT).zoomed(Slot.BANNER, 0.5));
        Box from = before.shown(Slot.BANNER);
        Box moved = before.moved(Slot.BANNER, 5, -0.1).shown(Slot.BANNER, SIZE);
        assertThat(moved.right()).isCloseTo(1, within(1e-9));
        assertThat(moved.top()).isCloseTo(from.top() - 0.1, within(1e-9));
        assertThat(moved.width()).isEqualTo(from.width());
    }

    @Test
    void drawingACornerKeepsTheOppositeOneAndTheShape() {
        Crops before = crops(crops(Framing.AS_SHOT).zoomed(Slot.BANNER, 0.6));
        Box from = before.shown(Slot.BANNER);
        Box to = before.resized(Slot.BANNER, Corner.TOP_LEFT, new Spot(0.35, 0.9)).shown(Slot.BANNER, SIZE);
        assertThat(to.right()).isCloseTo(from.right(), within(1e-9));
        assertThat(to.bottom()).isCloseTo(from.bottom(), within(1e-9));
        assertThat(to.width() * 3000 / (to.height() * 2000)).isCloseTo(16.0 / 9, within(1e-6));
        assertThat(to.left()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void aCornerDrawnBeyondThePictureOrAcrossTheOppositeOneLeavesABoxInside() {
        Crops before = crops(crops(Framing.AS_SHOT).zoomed(Slot.CARD, 0.4));
        for (Corner corner : Corner.values()) {
            for (Spot to : new Spot[] {new Spot(0, 0), new Spot(1, 1), new Spot(0, 1), Spot.MIDDLE}) {
                Box box = before.resized(Slot.CARD, corner, to).shown(Slot.CARD, SIZE);
                assertThat(box.width() * 3000 / (box.height() * 2000)).isCloseTo(4.0 / 3, within(1e-6));
                assertThat(box.width()).isGreaterThan(0.01);
            }
        }
    }

    @Test
    void theFreeSlotTakesAnyShape() {
        Box box = crops(Framing.AS_SHOT).resized(Slot.FREE, Corner.BOTTOM_RIGHT, new Spot(0.5, 0.9)).shown(Slot.FREE, SIZE);
        assertThat(box).isEqualTo(new Box(0, 0, 0.5, 0.9));
    }

    @Test
    void aChangedFocalPointMovesOnlySlotsThatNobodyAdjustedOrReviewed() {
        Framing reviewed = crops(Framing.AS_SHOT).reviewed(Slot.CARD);
        Framing moved = reviewed.withFocus(new Spot(0.1, 0.5));
        assertThat(moved.shown(Slot.CARD, SIZE)).isEqualTo(Framing.AS_SHOT.shown(Slot.CARD, SIZE));
        assertThat(moved.shown(Slot.SQUARE, SIZE).left()).isLessThan(Framing.AS_SHOT.shown(Slot.SQUARE, SIZE).left());
        assertThat(moved.isReviewed("square")).isFalse();
        assertThat(crops(moved).released(Slot.CARD).shown(Slot.CARD, SIZE).left()).isZero();
    }

    @Test
    void aSlotWhoseShapeTheHouseChangedKeepsItsMiddle() {
        Framing framing = crops(Framing.AS_SHOT).zoomed(Slot.BANNER, 0.5);
        Slot tall = new Slot("banner", 2, 3, Slot.BANNER.widths());
        Box box = framing.shown(tall, SIZE);
        assertThat(box.width() * 3000 / (box.height() * 2000)).isCloseTo(2.0 / 3, within(1e-6));
        assertThat(box.middle().x()).isCloseTo(0.5, within(1e-9));
    }

    private static Crops crops(Framing framing) {
        return Crops.of(framing, SIZE);
    }
}
