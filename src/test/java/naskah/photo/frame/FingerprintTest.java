package naskah.photo.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.house.Slot;
import naskah.photo.Photo;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final Photo.Size SIZE = new Photo.Size(1200, 800);
    private static final Framing CROPPED = Framing.AS_SHOT.withCrop("card", new Crop(new Box(0, 0, 0.5, 0.5625), true));

    @Test
    void whatChangesTheWholePictureChangesBoth() {
        Framing redacted = Framing.AS_SHOT.withRedactions(List.of(new Redaction(new Box(0, 0, 0.1, 0.1), Redaction.Kind.BLUR)));
        for (Framing other : List.of(redacted, Framing.AS_SHOT.mirrored(), Framing.AS_SHOT.withTurn(Turn.LEFT), Framing.AS_SHOT.withStraighten(1))) {
            assertThat(Fingerprint.whole(other)).isNotEqualTo(Fingerprint.whole(Framing.AS_SHOT));
            assertThat(Fingerprint.slot(other, Slot.CARD, SIZE)).isNotEqualTo(Fingerprint.slot(Framing.AS_SHOT, Slot.CARD, SIZE));
        }
    }

    @Test
    void aCropChangesOnlyItsSlot() {
        assertThat(Fingerprint.whole(CROPPED)).isEqualTo(Fingerprint.whole(Framing.AS_SHOT));
        assertThat(Fingerprint.slot(CROPPED, Slot.CARD, SIZE)).isNotEqualTo(Fingerprint.slot(Framing.AS_SHOT, Slot.CARD, SIZE));
        assertThat(Fingerprint.slot(CROPPED, Slot.BANNER, SIZE)).isEqualTo(Fingerprint.slot(Framing.AS_SHOT, Slot.BANNER, SIZE));
    }

    @Test
    void aReviewChangesNothingThatIsSeen() {
        Framing reviewed = Crops.of(Framing.AS_SHOT, SIZE).reviewed(Slot.CARD);
        assertThat(Fingerprint.slot(reviewed, Slot.CARD, SIZE)).isEqualTo(Fingerprint.slot(Framing.AS_SHOT, Slot.CARD, SIZE));
    }

    @Test
    void aSlotOfAnotherShapeIsAnotherPicture() {
        Slot tall = new Slot("card", 3, 4, List.of(320));
        assertThat(Fingerprint.slot(Framing.AS_SHOT, tall, SIZE)).isNotEqualTo(Fingerprint.slot(Framing.AS_SHOT, Slot.CARD, SIZE));
    }
}
