package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.article.correction.Aftermath;
import naskah.article.correction.Correction;
import naskah.article.correction.Withdrawal;
import naskah.format.Collected;
import naskah.format.RandomArticles;
import naskah.format.text.SiteTextReader;
import naskah.house.House;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void everyExportIsValid() throws IOException {
        JsonSchema schema = schema();
        RandomArticles articles = new RandomArticles(51, true);
        for (int i = 0; i < 300; i++) {
            byte[] exported = ArticleJson.exported(articles.next(), House.standard(), Map.of(
                    "ab".repeat(32), new ExportedPhoto(
                            Framing.AS_SHOT.withCrop("banner", new Crop(new Box(0, 0.1, 1, 0.5), true)),
                            List.of(
                                    new ExportedPicture("gambar.jpg", "", 640, 480, true),
                                    new ExportedPicture("gambar-banner-480.jpg", "banner", 480, 270, false)))));
            assertThat(schema.validate(Json.reader().readTree(exported))).isEmpty();
        }
    }

    @Test
    void theExportOfTheSampleIsValid() throws IOException {
        var sample = Collected.of(new SiteTextReader(House.standard()), Collected.sample()).only().article();
        byte[] exported = ArticleJson.exported(sample, House.standard(), Map.of());
        assertThat(schema().validate(Json.reader().readTree(exported))).isEmpty();
        assertThat(Collected.of(new JsonReader(House.standard()), exported).only().article()).isEqualTo(sample);
    }

    @Test
    void anExportThatTellsWhatCameAfterIsValidAndReadsAsTheSameArticle() throws IOException {
        NewsTime noon = NewsTime.ofIso("2024-05-21T11:17:36+07:00");
        RandomArticles articles = new RandomArticles(52, true);
        for (Correction.Kind kind : Correction.Kind.values()) {
            Article article = articles.next();
            Article other = articles.next();
            Correction correction = new Correction(kind, article.id(), other.id(), "12\u0001 kios", "13 kios", noon);
            Aftermath aftermath = new Aftermath(
                    Optional.of(Withdrawal.of(article, noon, "Keliru")),
                    List.of(new Aftermath.Notice(correction, Optional.of(other))));
            byte[] plain = ArticleJson.exported(article, House.standard(), Map.of());
            byte[] telling = ArticleJson.exported(article, House.standard(), Map.of(), aftermath);
            assertThat(schema().validate(Json.reader().readTree(telling))).isEmpty();
            assertThat(Json.reader().readTree(telling).at("/corrections/0/wrong").asText()).isEqualTo("12 kios");
            assertThat(Collected.of(new JsonReader(House.standard()), telling).only().article())
                    .isEqualTo(Collected.of(new JsonReader(House.standard()), plain).only().article());
        }
    }

    @Test
    void whatIsWrongIsInvalid() throws IOException {
        JsonSchema schema = schema();
        for (String json : List.of("{}", "{\"format\":\"naskah-article\",\"version\":2}", "[]")) {
            assertThat(schema.validate(Json.reader().readTree(json))).isNotEmpty();
        }
    }

    @Test
    void everyMemberIsDescribed() throws IOException {
        List<String> bare = new ArrayList<>();
        try (InputStream in = SchemaTest.class.getResourceAsStream("/schema/naskah-article-1.schema.json")) {
            collectUndescribed(Json.reader().readTree(in), "", bare);
        }
        assertThat(bare).isEmpty();
    }

    private static void collectUndescribed(JsonNode node, String path, List<String> bare) {
        node.properties().forEach(member -> {
            if (member.getKey().equals("properties")) {
                member.getValue().properties().stream()
                        .filter(each -> !each.getValue().has("description") && !each.getValue().has("$ref"))
                        .forEach(each -> bare.add(path + "/" + each.getKey()));
            }
            collectUndescribed(member.getValue(), path + "/" + member.getKey(), bare);
        });
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/schema/naskah-article-1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
