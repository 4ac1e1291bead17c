package naskah.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.house.Zone;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.rights.Rights;
import naskah.photo.rights.Rights.Withdrawal;
import naskah.photo.rights.RightsStop;
import naskah.rights.RightsBadge.State;
import naskah.storage.PhotoSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsWordsTest {
    private static final Instant NOON = Instant.parse("2024-05-21T05:00:00Z");
    private static final RightsWords WORDS = new RightsWords(Messages.in(Language.INDONESIAN), Zone.WITA);

    private static List<State> states(Rights rights, boolean elsewhere) {
        return WORDS.badges(rights, NOON, elsewhere).stream().map(RightsBadge::state).toList();
    }

    @Test
    void aFreePhotoHasNoBadge() {
        assertThat(states(Rights.FREE, true)).isEmpty();
    }

    @Test
    void theGravestStateStandsFirst() {
        Rights rights = Rights.FREE.withWithdrawn(Optional.of(new Withdrawal(NOON, "")))
                .withEmbargo(Optional.of(NOON.plusSeconds(1)))
                .withExpires(Optional.of(NOON.plusSeconds(1)))
                .withOneUse(true);
        assertThat(states(rights, true))
                .containsExactly(State.WITHDRAWN, State.EMBARGOED, State.USED_ALREADY, State.EXPIRING);
        assertThat(states(rights, false))
                .containsExactly(State.WITHDRAWN, State.EMBARGOED, State.EXPIRING, State.ONE_USE);
    }

    @Test
    void rightsEndSoonWithinAFortnight() {
        assertThat(states(Rights.FREE.withExpires(Optional.of(NOON.plus(Duration.ofDays(14)))), false))
                .containsExactly(State.EXPIRING);
        assertThat(states(Rights.FREE.withExpires(Optional.of(NOON.plus(Duration.ofDays(14)).plusSeconds(1))), false))
                .isEmpty();
        assertThat(states(Rights.FREE.withExpires(Optional.of(NOON)), false)).containsExactly(State.EXPIRED);
    }

    @Test
    void timesAreToldToTheSecondInTheHousesZone() {
        Rights rights = Rights.FREE.withEmbargo(Optional.of(NOON.plusSeconds(36)));
        assertThat(WORDS.badge(rights, RightsStop.EMBARGOED))
                .isEqualTo(new RightsBadge(
                        State.EMBARGOED, "Embargo", "Diembargo sampai Selasa, 21 Mei 2024 13:00:36 WITA."));
    }

    @Test
    void theAgencysReasonIsInTheSentence() {
        Rights rights = Rights.FREE.withWithdrawn(Optional.of(new Withdrawal(NOON, "salah orang.")));
        assertThat(WORDS.badge(rights, RightsStop.WITHDRAWN).sentence())
                .isEqualTo("Ditarik oleh agensinya pada Selasa, 21 Mei 2024 13:00:00 WITA: salah orang.");
    }

    @Test
    void aTileInUseIsSpentForEveryOtherArticle() {
        Rights once = Rights.FREE.withOneUse(true);
        assertThat(WORDS.badges(tile(once, 1), NOON)).extracting(RightsBadge::state).containsExactly(State.USED_ALREADY);
        assertThat(WORDS.badges(tile(once, 0), NOON)).extracting(RightsBadge::state).containsExactly(State.ONE_USE);
    }

    @Test
    void aRefusalNamesTheFileAndTheReason() {
        assertThat(WORDS.refusal(new Blocked(APhoto.named("pasar.jpg").withRights(Rights.FREE.withOneUse(true)), RightsStop.USED_ALREADY)))
                .isEqualTo("Foto pasar.jpg tidak boleh keluar. "
                        + "Hanya boleh dipakai di satu artikel, dan sudah ada di artikel lain.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasALabelOfItsOwn(Language language) {
        RightsWords words = new RightsWords(Messages.in(language), Zone.WIB);
        assertThat(List.of(State.values()).stream().map(words::label)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static PhotoSummary tile(Rights rights, int uses) {
        return new PhotoSummary(APhoto.named("a.jpg").withRights(rights), NOON, uses, Set.of());
    }
}
