package naskah.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Harga Beras Naik 5%, Kata Menteri; harga-beras-naik-5-kata-menteri",
        "Hari Jum'at di Xi’an; hari-jumat-di-xian",
        "Café Šibenik – baru; cafe-sibenik-baru",
        "'  --  '; tanpa-judul",
        "北京; tanpa-judul",
        "../../etc/passwd; etc-passwd",
        "CON; con",
    })
    void aHeadlineGivesItsSlug(String headline, String slug) {
        assertThat(Slug.of(headline)).isEqualTo(slug);
    }

    @Test
    void aLongHeadlineIsCutBetweenWords() {
        assertThat(Slug.of("kata ".repeat(100))).isEqualTo("kata-".repeat(15) + "kata").hasSizeLessThanOrEqualTo(80);
        assertThat(Slug.of("x".repeat(500))).hasSize(80);
    }

    @RepeatedTest(50)
    void everySlugIsValidAndItsOwnSlug(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int[] points = random.ints(random.nextInt(200), 0, 0x2FFF).toArray();
        String slug = Slug.of(new String(points, 0, points.length));
        assertThat(Slug.isValid(slug)).as(slug).isTrue();
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "a, true", "a-b-2, true", "-a, false", "a-, false", "a--b, false", "A, false", "a b, false", "'', false"
    })
    void aTypedSlugIsJudged(String slug, boolean valid) {
        assertThat(Slug.isValid(slug)).isEqualTo(valid);
    }

    @Test
    void aTypedSlugWinsOverTheHeadlines() {
        assertThat(new Title("Judul Baru", "", "").effectiveSlug()).isEqualTo("judul-baru");
        assertThat(new Title("Judul Baru", "", "lama").effectiveSlug()).isEqualTo("lama");
    }
}
