package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.article.diff.Run;
import naskah.format.html.Report.Part;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void whateverStandsInItIsTextInAValidPage() throws Exception {
        String evil = "<script>alert(1)</script>\u0000\ud800 &amp;";
        String page = new Report("id", evil, List.of(new Report.Section(evil, List.of(
                new Part.Paragraph(evil),
                new Part.Table(List.of(evil, "b"), List.of(List.of(evil, ""))),
                new Part.Changed(evil, List.of(
                        new Run(Run.Kind.SAME, "Ada "), new Run(Run.Kind.GONE, evil), new Run(Run.Kind.NEW, "13")))))))
                .html();
        assertThat(NuValidatorTest.errors(page)).isEmpty();
        assertThat(Jsoup.parse(page).select("script")).isEmpty();
        assertThat(Jsoup.parse(page).select("ins").text()).isEqualTo("13");
        assertThat(Jsoup.parse(page).select("td").first().text()).contains("<script>alert(1)</script>", "&amp;");
    }
}
