package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

class NuValidatorTest {
    private final HtmlPage page = new HtmlPage(House.standard(), PageTemplate.standard());

    @Test
    void aRichPageHasNoErrors() throws Exception {
        assertThat(errors(page.page(Samples.rich(), Samples.pictures()))).isEmpty();
    }

    @Test
    void aMinimalPageHasNoErrors() throws Exception {
        assertThat(errors(page.page(Samples.minimal(), Samples.noPictures()))).isEmpty();
    }

    @Test
    void aBlankPageHasNoErrors() throws Exception {
        assertThat(errors(page.page(Article.blank(new ArticleId("n-blank")), Samples.noPictures()))).isEmpty();
    }

    @Test
    void aPageWithHostileTextInEveryFieldHasNoErrors() throws Exception {
        assertThat(errors(page.page(Samples.hostile(), Samples.pictures()))).isEmpty();
    }

    @Test
    void aShareCardHasNoErrors() throws Exception {
        assertThat(errors(page.card(Samples.rich(), Samples.pictures()))).isEmpty();
        assertThat(errors(page.card(Samples.hostile(), Samples.noPictures()))).isEmpty();
    }

    @Test
    void theValidatorDoesFindErrors() throws Exception {
        assertThat(errors("<!doctype html><html lang=id><title>a</title><h1>a<p>b</h1>")).isNotEmpty();
    }

    static List<String> errors(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        List<String> errors = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(report).path("messages")) {
            if (!message.path("type").asText().equals("info")) {
                errors.add(message.path("message").asText() + " | " + message.path("extract").asText());
            }
        }
        return errors;
    }
}
