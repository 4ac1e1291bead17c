package naskah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.Refusal;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.PhotoRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsTest {
    private static final Messages INDONESIAN = Messages.in(Language.INDONESIAN);
    private static final Article NAMELESS = Article.blank(new ArticleId("a1"));
    private static final Article ARTICLE = NAMELESS.withHeadline("Panen raya");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingHasASentenceThatNamesWhatItIsAbout(Language language) {
        Messages messages = Messages.in(language);
        assertThat(all().map(news -> news.sentence(messages))).allMatch(sentence -> sentence.contains("berita.txt"));
    }

    @Test
    void anArticleIsCalledByItsHeadlineAndOneWithoutByItsId() {
        assertThat(new News.Renewed(ARTICLE, "a").sentence(INDONESIAN)).startsWith("“Panen raya” sudah ada");
        assertThat(new News.Renewed(NAMELESS, "a").sentence(INDONESIAN)).startsWith("“a1” sudah ada");
    }

    @Test
    void aFileThatIsMissingOrForbiddenHasARemedyOfItsOwn() {
        assertThat(unreadable(new NoSuchFileException("berita.txt"))).contains("tidak ditemukan");
        assertThat(unreadable(new AccessDeniedException("berita.txt"))).contains("izinnya");
        assertThat(unreadable(new IOException("No space left on device"))).contains("ruang");
        assertThat(unreadable(new IOException("?"))).contains("catatan program");
    }

    @Test
    void onlyWhatWasLeftOutIsAFailure() {
        assertThat(all().filter(News::isFailure).map(Object::getClass).distinct().map(Class::getSimpleName))
                .containsExactly("Conflicting", "PictureRefused", "Refused", "Unreadable");
    }

    private static String unreadable(IOException why) {
        return new News.Unreadable("berita.txt", why).sentence(INDONESIAN);
    }

    private static Stream<News> all() {
        List<News> once = List.of(
                new News.Renewed(ARTICLE, "berita.txt"),
                new News.Conflicting(ARTICLE, "berita.txt"),
                new News.Unplaced(ARTICLE, 2, "berita.txt"),
                new News.WithoutPhoto("abc", "berita.txt"),
                new News.PictureRefused(new PhotoRead.Refused(PhotoRead.Reason.DAMAGED, "berita.txt")),
                new News.Unreadable("berita.txt", new IOException("?")));
        Stream<News> refused = Stream.of(Refusal.Reason.values())
                .map(reason -> new News.Refused(new Refusal(reason, "berita.txt", "3")));
        return Stream.concat(Stream.concat(once.stream().limit(5), refused), once.stream().skip(5));
    }
}
