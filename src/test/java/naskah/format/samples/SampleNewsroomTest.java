package naskah.format.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.CaptionPrefill;
import naskah.document.Block;
import naskah.document.Counts;
import naskah.house.Gazetteer;
import naskah.house.House;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleNewsroomTest {
    private static final Pattern DAY = Pattern.compile("(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) \\((\\d+)/11\\)");

    @TempDir
    private Path folder;

    @Test
    void itHoldsEightArticlesOfWhichOneIsADraft() throws IOException {
        assertThat(SampleNewsroom.read()).hasSize(8);
        assertThat(SampleNewsroom.read().stream().filter(sample -> !sample.isPublished())).hasSize(1);
    }

    @Test
    void readingItTwiceGivesTheSameArticles() throws IOException {
        assertThat(SampleNewsroom.read()).isEqualTo(SampleNewsroom.read());
    }

    @Test
    void everyArticleFitsTheHouse() throws IOException {
        House house = House.standard();
        for (Article article : articles()) {
            assertThat(article.headline().length()).as(article.headline()).isLessThanOrEqualTo(house.headlineLimit());
            assertThat(house.categories()).contains(article.filing().category());
            assertThat(article.dateline().outlet()).isEqualTo(house.outlet().name());
            assertThat(Counts.of(article.body()).words()).isBetween(200, 500);
            assertThat(article.filing().bylines()).isNotEmpty();
        }
    }

    @Test
    void everyDatelineIsInTheGazetteerAndToldInItsLegalTime() throws IOException {
        for (Article article : articles()) {
            var zone = Gazetteer.standard().find(article.dateline().place()).orElseThrow().zone();
            article.published().ifPresent(time -> assertThat(zone).contains(time.zone()));
        }
    }

    @Test
    void everyWeekdayInTheTextIsThatOfItsDate() throws IOException {
        for (Article article : articles()) {
            Matcher day = DAY.matcher(article.body().text());
            while (day.find()) {
                ZonedDateTime date = ZonedDateTime.parse("2026-11-%02dT00:00Z".formatted(Integer.parseInt(day.group(2))));
                String name = date.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.of("id"));
                assertThat(day.group(1)).isEqualTo(name);
            }
        }
    }

    @Test
    void relatedNewsIsPublishedAndNeverTheArticleItself() throws IOException {
        for (Article article : articles()) {
            assertThat(article.related()).isNotEmpty().allSatisfy(item -> {
                assertThat(item.article()).isPresent().isNotEqualTo(java.util.Optional.of(article.id()));
                assertThat(item.card().published()).isPresent();
            });
        }
    }

    @Test
    void bodiesShowSubheadsQuotesListsPicturesAndADivider() throws IOException {
        var kinds = articles().stream()
                .flatMap(article -> article.body().blocks().stream())
                .map(Block::getClass)
                .collect(Collectors.toSet());
        assertThat(kinds).contains(
                Block.Paragraph.class, Block.Heading.class, Block.Quote.class, Block.ListItem.class, Block.Picture.class,
                Block.Divider.class);
    }

    @Test
    void withPhotosEveryPlaceOfAPictureHasItsOriginal() throws IOException {
        Map<String, String> shas = shas();
        for (Sample sample : SampleNewsroom.read()) {
            Article article = sample.withPhotos(shas);
            assertThat(article.banner().photo()).isEqualTo(shas.get(sample.banner()));
            assertThat(article.related()).allSatisfy(item -> assertThat(item.card().photo()).isNotEmpty());
            assertThat(article.photos()).hasSize(1 + sample.inline().size());
            assertThat(sample.files()).isSubsetOf(shas.keySet());
        }
    }

    @Test
    void picturesCarryTheirCaptionCreditPhotographerAndAltText() throws IOException {
        for (Sample sample : SampleNewsroom.read()) {
            var offered = CaptionPrefill.of(photo(sample.banner()).metadata());
            assertThat(offered.credit()).isEqualTo("Warta Naskah");
            assertThat(offered.photographer()).isEqualTo(sample.article().banner().caption().photographer());
            assertThat(offered.alt()).isEqualTo(sample.article().banner().caption().alt());
            assertThat(offered.text()).isNotEmpty();
        }
    }

    @Test
    void picturesAreSmallEnoughToShipAndLargeEnoughToPrint() throws IOException {
        for (String file : shas().keySet()) {
            Photo photo = photo(file);
            assertThat(photo.size()).isEqualTo(new Photo.Size(1600, 900));
            assertThat(photo.original().bytes()).isLessThan(200_000);
        }
    }

    private static List<Article> articles() throws IOException {
        return SampleNewsroom.read().stream().map(Sample::article).toList();
    }

    private Map<String, String> shas() throws IOException {
        Map<String, String> shas = new HashMap<>();
        for (Sample sample : SampleNewsroom.read()) {
            for (String file : sample.files()) {
                shas.put(file, photo(file).id().sha256());
            }
        }
        return shas;
    }

    private Photo photo(String file) throws IOException {
        Path copy = folder.resolve(file);
        if (!Files.exists(copy)) {
            try (InputStream in = SampleNewsroom.open(file)) {
                Files.copy(in, copy);
            }
        }
        return ((PhotoRead.Ok) new BoundedPhotoReader().read(copy, file)).photo();
    }
}
