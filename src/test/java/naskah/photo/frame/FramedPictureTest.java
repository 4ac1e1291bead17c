package naskah.photo.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import naskah.photo.Photo;
import org.junit.jupiter.api.Test;

class FramedPictureTest {
    private static final Photo.Size LANDSCAPE = new Photo.Size(600, 400);
    private static final double NEAR = 1e-9;

    @Test
    void aQuarterTurnSwapsTheSides() {
        assertThat(picture(Turn.RIGHT, 0, false).size()).isEqualTo(new Photo.Size(400, 600));
        assertThat(picture(Turn.HALF, 0, false).size()).isEqualTo(LANDSCAPE);
    }

    @Test
    void whatWasTopLeftIsTopRightAfterATurnToTheRight() {
        isAt(picture(Turn.RIGHT, 0, false).framed(new Spot(0, 0)), 1, 0);
        isAt(picture(Turn.LEFT, 0, false).framed(new Spot(0, 0)), 0, 1);
        isAt(picture(Turn.HALF, 0, false).framed(new Spot(0, 0)), 1, 1);
    }

    @Test
    void theFlipComesAfterTheTurn() {
        isAt(picture(Turn.NONE, 0, true).framed(new Spot(0.1, 0.3)), 0.9, 0.3);
        isAt(picture(Turn.RIGHT, 0, true).framed(new Spot(0, 0)), 0, 0);
    }

    @Test
    void straighteningTurnsClockwiseAboutTheMiddle() {
        FramedPicture straight = picture(Turn.NONE, 10, false);
        isAt(straight.framed(Spot.MIDDLE), 0.5, 0.5);
        Spot right = straight.framed(new Spot(0.7, 0.5));
        assertThat(right.x()).isGreaterThan(0.5);
        assertThat(right.y()).isGreaterThan(0.5);
    }

    @Test
    void straighteningKeepsTheShapeAndLeavesNoCornerEmpty() {
        for (double degrees : List.of(-15.0, -3.0, 0.4, 7.5, 15.0)) {
            FramedPicture straight = picture(Turn.RIGHT, degrees, true);
            assertThat(straight.width() / straight.height()).isCloseTo(400.0 / 600, within(NEAR));
            double edge = 1e-6;
            for (Spot corner : List.of(new Spot(0, 0), new Spot(1, 0), new Spot(0, 1), new Spot(1, 1))) {
                Spot shot = straight.original(corner);
                Spot back = straight.framed(shot);
                assertThat(back.x()).as("corner %s at %s°", corner, degrees).isCloseTo(corner.x(), within(edge));
                assertThat(back.y()).isCloseTo(corner.y(), within(edge));
            }
        }
    }

    @Test
    void straighteningKeepsAllThatItCan() {
        FramedPicture straight = picture(Turn.NONE, 5, false);
        boolean touches = List.of(new Spot(0, 0), new Spot(1, 0)).stream()
                .map(straight::original)
                .anyMatch(shot -> List.of(shot.x(), shot.y(), 1 - shot.x(), 1 - shot.y()).stream().anyMatch(d -> d < 1e-9));
        assertThat(touches).isTrue();
    }

    @Test
    void everyPointOfAnyFramedPictureComesBackToItself() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            FramedPicture picture = any(random);
            Spot framed = new Spot(random.nextDouble(), random.nextDouble());
            Spot back = picture.framed(picture.original(framed));
            assertThat(back.x()).as("%s of %s", framed, picture).isCloseTo(framed.x(), within(1e-7));
            assertThat(back.y()).isCloseTo(framed.y(), within(1e-7));
        }
    }

    @Test
    void theBoxOfTheOriginalHoldsAllOfWhatWasDrawnOnTheFramedPicture() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            FramedPicture picture = any(random);
            Box drawn = Box.of(random.nextDouble(), random.nextDouble(), 0.05 + random.nextDouble() / 2, 0.05 + random.nextDouble() / 2);
            Box original = picture.original(drawn);
            Spot inside = picture.original(drawn.middle());
            assertThat(inside.x()).isBetween(original.left() - NEAR, original.right() + NEAR);
            assertThat(inside.y()).isBetween(original.top() - NEAR, original.bottom() + NEAR);
            Box again = picture.framed(original);
            assertThat(again.left()).isLessThanOrEqualTo(drawn.left() + 1e-6);
            assertThat(again.bottom()).isGreaterThanOrEqualTo(drawn.bottom() - 1e-6);
        }
    }

    private static FramedPicture any(Random random) {
        Photo.Size size = new Photo.Size(1 + random.nextInt(5000), 1 + random.nextInt(5000));
        Turn turn = Turn.values()[random.nextInt(4)];
        return new FramedPicture(size, turn, random.nextDouble() * 30 - 15, random.nextBoolean());
    }

    private static FramedPicture picture(Turn turn, double degrees, boolean flipped) {
        return new FramedPicture(LANDSCAPE, turn, degrees, flipped);
    }

    private static void isAt(Spot spot, double x, double y) {
        assertThat(spot.x()).isCloseTo(x, within(NEAR));
        assertThat(spot.y()).isCloseTo(y, within(NEAR));
    }
}
