package naskah.ui.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static naskah.rights.RightsDesk.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.photo.PhotoId;
import naskah.photo.rights.Rights;
import naskah.rights.RightsBadge;
import naskah.rights.RightsBadge.State;
import naskah.rights.RightsDesk;
import naskah.storage.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsWarningViewModelTest {
    @TempDir
    private Path temp;

    private RightsDesk desk;
    private RightsWarningViewModel model;
    private PhotoId photo;
    private Article article;

    @BeforeEach
    void open() throws Exception {
        desk = new RightsDesk(temp);
        model = new RightsWarningViewModel(desk.desk());
        photo = desk.photo("sawah.png");
        article = desk.article("satu", photo);
    }

    @AfterEach
    void close() throws StorageException {
        desk.close();
    }

    private List<State> shown() {
        model.show(photo.sha256(), article);
        return model.warningsProperty().get().stream().map(RightsBadge::state).toList();
    }

    @Test
    void aFreePhotoIsNotWarnedOf() {
        assertThat(shown()).isEmpty();
    }

    @Test
    void stopsAndRightsThatSoonEndAreWarnedOfButNotWhatMayStillBeDone() throws Exception {
        desk.set(photo, Rights.FREE.withOneUse(true).withExpires(Optional.of(NOON.plusSeconds(60))));
        assertThat(shown()).containsExactly(State.EXPIRING);
        desk.article("dua", photo);
        model.refresh(article);
        assertThat(shown()).containsExactly(State.USED_ALREADY, State.EXPIRING);
    }

    @Test
    void theWarningLastsAsLongAsTheStop() throws Exception {
        desk.set(photo, RightsDesk.embargoed(NOON.plus(Duration.ofMinutes(1))));
        assertThat(shown()).containsExactly(State.EMBARGOED);
        desk.now = NOON.plus(Duration.ofSeconds(61));
        assertThat(shown()).isEmpty();
    }

    @Test
    void anotherPhotoHasItsOwnWarning() throws Exception {
        desk.set(photo, RightsDesk.withdrawn("salah orang"));
        assertThat(shown()).containsExactly(State.WITHDRAWN);
        model.show(desk.photo("lain.png").sha256(), article);
        assertThat(model.warningsProperty().get()).isEmpty();
        model.show("", article);
        assertThat(model.warningsProperty().get()).isEmpty();
    }
}
