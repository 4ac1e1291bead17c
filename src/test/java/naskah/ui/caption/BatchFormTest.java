package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.Change;
import naskah.photo.caption.Shots;
import naskah.ui.caption.BatchForm.Kind;
import naskah.ui.caption.BatchForm.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BatchFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SET|DATE_CREATED|kemarin|caption.batch.noDate",
        "TEMPLATE|DESCRIPTION|{kamera}|caption.batch.unknown",
        "TEMPLATE|DESCRIPTION|' '|caption.batch.empty",
        "REPLACE|DESCRIPTION|''|caption.batch.empty",
        "APPEND|DESCRIPTION|''|caption.batch.empty",
        "ADD_KEYWORD|DESCRIPTION|' '|caption.batch.empty",
        "PASTE|DESCRIPTION|''|caption.batch.noFields"
    })
    void whatCannotBeDoneIsNamed(Kind kind, PhotoField field, String text, String key) {
        assertThat(form(kind, field, text).problem()).contains(key);
    }

    @Test
    void listsAreSeparatedByCommasAndADateIsTakenInAnyFormOfIso() {
        assertThat(form(Kind.SET, PhotoField.CREATOR, "Ratri, Bagas,").change(PhotoMetadata.NONE))
                .isEqualTo(new Change.SetField(PhotoField.CREATOR, List.of("Ratri", "Bagas")));
        assertThat(form(Kind.SET, PhotoField.DATE_CREATED, "2024:05:21").change(PhotoMetadata.NONE))
                .isEqualTo(new Change.SetField(PhotoField.DATE_CREATED, List.of("2024-05-21")));
        assertThat(form(Kind.SET, PhotoField.CITY, "").problem()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFieldThatIsOfferedCanBeChanged(Kind kind) {
        List<PhotoField> fields = kind.fields().isEmpty() ? List.of(PhotoField.DESCRIPTION) : kind.fields();
        for (PhotoField field : fields) {
            BatchForm form = new BatchForm(
                    kind, field, field == PhotoField.DATE_CREATED ? "2024-05-21" : "padi", "jagung", new Match(true, true),
                    Set.of(field));
            assertThat(form.problem()).isEmpty();
            assertThat(form.change(Shots.FULL).on(Shots.FULL)).isNotNull();
        }
    }

    private static BatchForm form(Kind kind, PhotoField field, String text) {
        return new BatchForm(kind, field, text, "", new Match(false, false), Set.of());
    }
}
