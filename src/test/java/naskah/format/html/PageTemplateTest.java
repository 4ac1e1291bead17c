package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTemplateTest {
    private static final String OWN = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{title}}</title>{{head}}
            <style>{{style}}</style></head><body><p>Koran Kita</p><article>{{article}}</article></body></html>""";

    @TempDir
    private Path folder;

    @Test
    void aHouseReplacesPageAndStyleAndKeepsTheRest() throws Exception {
        Files.writeString(folder.resolve("article.html"), OWN);
        Files.writeString(folder.resolve("article.css"), "h1 { color: green }");
        HtmlPage page = new HtmlPage(House.standard(), PageTemplate.from(folder));
        String html = page.page(Samples.rich(), Samples.pictures());
        assertThat(html).contains("Koran Kita", "h1 { color: green }", "Berita Lainnya").doesNotContain("--paper");
        assertThat(NuValidatorTest.errors(html)).isEmpty();
        assertThat(page.card(Samples.rich(), Samples.pictures())).contains("WhatsApp");
    }

    @Test
    void textThatLooksLikeAPlaceholderStaysText() throws Exception {
        String html = new HtmlPage(House.standard(), PageTemplate.standard())
                .page(Samples.minimal().withHeadline("{{article}}"), Samples.noPictures());
        assertThat(html).contains("<h1>{{article}}</h1>");
    }

    @Test
    void aMissingPlaceholderIsNamed() throws Exception {
        refuse(OWN.replace("{{article}}", ""), BadTemplate.Problem.PLACEHOLDER_MISSING, "article");
    }

    @Test
    void anUnknownPlaceholderIsNamed() throws Exception {
        refuse(OWN + "{{iklan}}", BadTemplate.Problem.PLACEHOLDER_UNKNOWN, "iklan");
    }

    @Test
    void aRepeatedPlaceholderIsNamed() throws Exception {
        refuse(OWN + "{{article}}", BadTemplate.Problem.PLACEHOLDER_TWICE, "article");
    }

    @Test
    void aTemplateWithScriptIsRefused() throws Exception {
        refuse(OWN + "<SCRIPT src=x></SCRIPT>", BadTemplate.Problem.SCRIPT, "");
    }

    @Test
    void theCharsetMustStandBeforeAnyText() throws Exception {
        refuse(OWN.replace("<meta charset=\"utf-8\">", ""), BadTemplate.Problem.NO_CHARSET, "");
    }

    @Test
    void aStyleThatEndsItselfIsRefused() throws Exception {
        Files.writeString(folder.resolve("article.html"), OWN);
        Files.writeString(folder.resolve("article.css"), "a{}</style><b>");
        refuse(BadTemplate.Problem.STYLE_CLOSES, "");
    }

    @Test
    void aFolderWithoutPageIsRefused() {
        refuse(BadTemplate.Problem.FILE_MISSING, folder.toString());
    }

    @Test
    void missingWordsAreNamed() throws Exception {
        Files.writeString(folder.resolve("article.html"), OWN);
        Files.writeString(folder.resolve("words.properties"), "untitled=x");
        assertThatExceptionOfType(BadTemplate.class)
                .isThrownBy(() -> PageTemplate.from(folder))
                .satisfies(bad -> assertThat(bad.detail()).contains("related", "comments.open"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws Exception {
        Files.write(folder.resolve("article.html"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        refuse(BadTemplate.Problem.NOT_UTF8, "");
    }

    @Test
    void everyProblemHasAMessageInBothLanguages() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertThat(Arrays.stream(BadTemplate.Problem.values())
                            .map(problem -> "export.template." + problem.name().toLowerCase(java.util.Locale.ROOT)))
                    .allMatch(messages::has);
        }
    }

    private void refuse(String source, BadTemplate.Problem problem, String detail) throws Exception {
        Files.writeString(folder.resolve("article.html"), source);
        refuse(problem, detail);
    }

    private void refuse(BadTemplate.Problem problem, String detail) {
        assertThatExceptionOfType(BadTemplate.class)
                .isThrownBy(() -> PageTemplate.from(folder))
                .satisfies(bad -> {
                    assertThat(bad.problem()).isEqualTo(problem);
                    assertThat(bad.detail()).isEqualTo(detail);
                });
    }
}
