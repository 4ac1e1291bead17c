package naskah.ui.crop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.frame.Spot;
import naskah.photo.naming.Placed;
import org.junit.jupiter.api.Test;

class NamingViewModelTest {
    private static final PhotoMetadata WORDS = new PhotoMetadata(Map.of(
            PhotoField.DESCRIPTION, List.of("Sari dan Bayu di pasar"),
            PhotoField.PERSONS_SHOWN, List.of("Bayu", "Tirta")));

    private Photo photo = Photo.arriving(
            new PhotoId("ab".repeat(32)),
            new PhotoOriginal("pasar.jpg", PhotoFormat.JPEG, new Photo.Size(60, 40), 9),
            WORDS);
    private final NamingViewModel model = new NamingViewModel(photo, change -> photo = change.apply(photo));

    @Test
    void whoThePhotoSaysItShowsIsOfferedInTheirOrder() {
        model.place(new Spot(0.9, 0.5));
        model.place(new Spot(0.1, 0.5));
        model.place(new Spot(0.5, 0.5));
        assertThat(model.people()).extracting(Placed::name).containsExactly("Bayu", "Tirta", "");
    }

    @Test
    void captionAndPersonsAreTakenInOneStepAndNobodyIsLost() {
        model.place(new Spot(0.9, 0.5));
        model.place(new Spot(0.1, 0.5));
        model.name(1, "Sari");
        assertThat(model.caption()).isEqualTo("Sari (kiri) dan Bayu (kanan) di pasar");
        model.take();
        assertThat(photo.metadata().description()).isEqualTo("Sari (kiri) dan Bayu (kanan) di pasar");
        assertThat(photo.metadata().all(PhotoField.PERSONS_SHOWN)).containsExactly("Sari", "Bayu", "Tirta");
    }

    @Test
    void movingAMarkerAcrossAnotherTellsThemTheOtherWayRound() {
        model.place(new Spot(0.9, 0.5));
        model.place(new Spot(0.1, 0.5));
        model.name(1, "Sari");
        model.move(1, new Spot(0.95, 0.5));
        assertThat(model.caption()).isEqualTo("Sari (kanan) dan Bayu (kiri) di pasar");
        model.remove(1);
        assertThat(model.people()).extracting(Placed::name).containsExactly("Bayu");
    }

    @Test
    void thereIsNothingToTakeWithoutAName() {
        assertThat(model.isReady()).isFalse();
        model.place(new Spot(0.5, 0.5));
        assertThat(model.isReady()).isTrue();
        model.name(0, " ");
        assertThat(model.isReady()).isFalse();
    }
}
