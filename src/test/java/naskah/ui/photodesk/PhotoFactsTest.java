package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.storage.Held;
import naskah.task.Lanes;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoFactsTest {
    private final PhotoFacts facts = new PhotoFacts(Panes.desk(new PaneFolder(Path.of(".")), Lanes.inline()));

    @ParameterizedTest
    @CsvSource({
        "2024-05-21T11:17:36+09:00, Dipotret 21 Mei 2024 11.17 (UTC+09:00)",
        "2024-05-21T11:17Z, Dipotret 21 Mei 2024 11.17 (UTC)",
        "2024-05-21T11:17:36, Dipotret 21 Mei 2024 11.17",
        "2024-05-21, Dipotret 21 Mei 2024",
        "2024-05, Dipotret 2024-05"
    })
    void theDayIsToldInItsOwnZone(String date, String told) {
        assertThat(facts.of(held(PhotoMetadata.NONE.with(PhotoField.DATE_CREATED, date)))).contains(told);
    }

    @Test
    void sizeFormAndArrivalAreTold() {
        assertThat(facts.of(held(PhotoMetadata.NONE)))
                .containsExactly("1.200 × 800 px · 1,0 MP", "JPEG · 400 KB", "Masuk pustaka 2 Maret 2026 12.00");
    }

    private static Held held(PhotoMetadata embedded) {
        return new Held(
                new ManyPhotos(2).find(ManyPhotos.id(1)).orElseThrow().photo(),
                embedded, 1, Panes.NOON.instant(), Optional.empty());
    }
}
