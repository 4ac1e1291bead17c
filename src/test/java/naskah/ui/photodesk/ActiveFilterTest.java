package naskah.ui.photodesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoQuery.Orientation;
import naskah.storage.PhotoQuery.RightsState;
import naskah.storage.PhotoQuery.Shape;
import naskah.storage.PhotoQuery.Usage;
import org.junit.jupiter.api.Test;

class ActiveFilterTest {
    private static final PhotoQuery EVERYTHING = PhotoQuery.text("banjir")
            .withMissing(Set.of(Missing.CAPTION, Missing.ALT))
            .withUsage(new Usage(Optional.of(true), Optional.of(new ArticleId("a")), Optional.of(RightsState.EMBARGOED)))
            .withFacets(Map.of(Facet.CITY, "Semarang", Facet.PERSON, "Ratri"))
            .withShape(new Shape(
                    Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 3, 1)),
                    Optional.of(Orientation.PORTRAIT), 2_000))
            .withTrashed(true);

    @Test
    void everyConditionIsNamedOnceInBothLanguages() {
        assertThat(ActiveFilter.of(EVERYTHING)).hasSize(12).allSatisfy(filter -> {
            assertThat(Messages.in(Language.INDONESIAN).get(filter.label(), filter.value())).isNotBlank();
            assertThat(Messages.in(Language.ENGLISH).get(filter.label(), filter.value())).isNotBlank();
        });
    }

    @Test
    void takingThemAwayOneByOneLeavesTheTextAlone() {
        PhotoQuery query = EVERYTHING;
        int left = 12;
        while (!ActiveFilter.of(query).isEmpty()) {
            query = ActiveFilter.of(query).getFirst().without();
            left--;
            assertThat(ActiveFilter.of(query)).hasSize(left);
        }
        assertThat(query).isEqualTo(PhotoQuery.text("banjir"));
    }

    @Test
    void clearingAllIsTheSame() {
        assertThat(ActiveFilter.none(EVERYTHING)).isEqualTo(PhotoQuery.text("banjir"));
    }

    @Test
    void aTextIsNoFilter() {
        assertThat(ActiveFilter.of(PhotoQuery.text("banjir"))).isEmpty();
    }
}
