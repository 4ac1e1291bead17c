package naskah.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.format.Collected;
import naskah.format.Incoming;
import naskah.format.Refusal.Reason;
import naskah.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTextReaderTest {
    private static final SiteTextReader READER = new SiteTextReader(House.standard());
    private static final String SAMPLE = new String(Collected.sample(), StandardCharsets.UTF_8);

    @Test
    void everyFieldOfTheSampleIsExact() {
        Incoming.Read read = Collected.of(READER, SAMPLE).only();
        assertIsTheSample(read.article());
        assertThat(read.published()).isTrue();
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.article().filing().note()).isEmpty();
    }

    @Test
    void everyFieldOfTheNewsroomsOwnArticleIsExact() throws IOException {
        Path seed = Path.of("../shared/seed/article.txt");
        assumeTrue(Files.exists(seed));
        Incoming.Read read = Collected.of(READER, Files.readAllBytes(seed)).only();
        List<String> lines = Files.readAllLines(seed).stream().filter(line -> !line.isBlank()).toList();
        Article article = read.article();
        assertThat(read.unplaced()).isEmpty();
        assertThat(article.published().orElseThrow().printed()).isEqualTo(lines.get(0));
        assertThat(article.headline()).isEqualTo(lines.get(1));
        assertThat(article.filing().category()).isEqualTo("International").isEqualTo(lines.get(2));
        assertThat(article.filing().bylines()).containsExactly(new Byline(lines.get(3), Byline.Role.REPORTER));
        assertThat(article.banner().caption())
                .isEqualTo(Caption.EMPTY.withText(lines.get(5).replace(" (CMG)", "")).withCredit("CMG"));
        assertThat(article.dateline()).isEqualTo(new Dateline("Astana", "Radio Bharata Online"));
        assertThat(article.body().text()).isEqualTo(bodyOf(lines));
        assertThat(article.related()).hasSize(2).allSatisfy(item -> assertThat(item.card().category())
                .isEqualTo("International"));
        assertThat(article.related().getFirst().card().headline() + " International").isEqualTo(lines.get(26));
        assertThat(article.related().getFirst().card().published())
                .contains(NewsTime.ofIso("2022-10-18T23:08:41+07:00"));
        assertThat(article.related().getLast().card().published().orElseThrow().printed()).isEqualTo(lines.get(30));
    }

    @Test
    void partsWithoutBlankLinesBetweenThemAreTheSame() {
        assertIsTheSample(read(SAMPLE.replaceAll("\n\n+", "\n")).article());
    }

    @Test
    void blankLinesBetweenAllPartsAreTheSame() {
        assertIsTheSample(read(SAMPLE.replaceAll("\n+", "\n\n\n")).article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", " \t\n", "\u00a0\n", "\u200b\n", "\n\ufeff"})
    void anyEndOfLineIsTheSame(String end) {
        assertIsTheSample(read("\ufeff" + SAMPLE.replace("\n", end)).article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16WithItsMarkIsTheSame(String charset) {
        String marked = charset.equals("UTF-16") ? SAMPLE : "\ufeff" + SAMPLE;
        assertIsTheSample(Collected.of(READER, marked.getBytes(Charset.forName(charset))).only().article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00ad", "\u2060", "\u0000"})
    void charactersThatNobodySeesAreCleanedAway(String unseen) {
        assertIsTheSample(read(SAMPLE.replace("perahu", "per" + unseen + "ahu")).article());
    }

    @Test
    void noBreakSpacesBecomeSpaces() {
        assertIsTheSample(read(SAMPLE.replace(" ", "\u00a0")).article());
    }

    @Test
    void bytesOfWindowsAreReadAndReported() {
        byte[] bytes = SAMPLE.replace("\"", "“").getBytes(Charset.forName("windows-1252"));
        Incoming.Read read = Collected.of(READER, bytes).only();
        assertThat(read.article().body().text()).contains("“Anak-anak menunggu");
        assertThat(read.unplaced()).containsExactly("Encoding: windows-1252");
    }

    @Test
    void theTimeMayFollowTheHeadline() {
        List<String> lines = SAMPLE.lines().filter(line -> !line.isBlank()).toList();
        String swapped = SAMPLE.replace(lines.get(0), "\u0001")
                .replace(lines.get(1), lines.get(0))
                .replace("\u0001", lines.get(1));
        assertIsTheSample(read(swapped).article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 Februari 2024 16.05.09", "Thursday, 8 February 2024 16:05:09 WIB",
            "2024-02-08T16:05:09+07:00",
        "Diterbitkan pada: Kamis (8/2/2024) pukul 16.5.9 WIB"})
    void theTimeMayBeWrittenInAnyWay(String time) {
        assertIsTheSample(read(SAMPLE.replace("Kamis, 8 Februari 2024 16:5:9 WIB", time)).article());
    }

    @Test
    void anArticleWithoutATimeIsNotPublished() {
        Incoming.Read read = read(SAMPLE.replace("Kamis, 8 Februari 2024 16:5:9 WIB", ""));
        assertThat(read.published()).isFalse();
        assertIsTheSample(read.article().withPublished(Optional.of(NewsTime.ofIso("2024-02-08T16:05:09+07:00"))));
    }

    @Test
    void aTimeWithTheWrongWeekdayIsKeptAndReported() {
        Incoming.Read read = read(SAMPLE.replace("Kamis, 8", "Senin, 8"));
        assertThat(read.article().published()).isEmpty();
        assertThat(read.unplaced()).containsExactly("Senin, 8 Februari 2024 16:5:9 WIB");
        assertThat(read.article().filing().note()).isEqualTo("Senin, 8 Februari 2024 16:5:9 WIB");
        assertThat(read.article().headline()).startsWith("Perahu Pustaka");
    }

    @Test
    void anArticleWithoutAnAuthorHasNoByline() {
        Article article = read(SAMPLE.replace("Laras Wening Pambudi\n", "")).article();
        assertThat(article.filing().bylines()).isEmpty();
        assertThat(article.filing().category()).isEqualTo("Daerah");
        assertThat(article.body().blocks()).hasSize(5);
    }

    @Test
    void anArticleWithoutACaptionHasNone() {
        Article article = read(SAMPLE.replaceAll("Pengelola perahu pustaka Hasan.*\n", "")).article();
        assertThat(article.banner()).isEqualTo(Banner.NONE);
        assertThat(article.body().blocks()).hasSize(5);
        assertThat(article.dateline().place()).isEqualTo("Ketapang");
    }

    @Test
    void anArticleWithoutARelatedListHasNone() {
        Article article = read(SAMPLE.substring(0, SAMPLE.indexOf("Komentar"))).article();
        assertThat(article.related()).isEmpty();
        assertThat(article.body().blocks()).hasSize(5);
    }

    @Test
    void readersCommentsAreKeptAndReported() {
        Incoming.Read read = read(SAMPLE.replace("Komentar\n", "2 Komentar\nBagus sekali.\nKapan ke kampung saya?\n"));
        assertThat(read.unplaced()).containsExactly("Bagus sekali.", "Kapan ke kampung saya?");
        assertThat(read.article().filing().note()).isEqualTo("Bagus sekali.\nKapan ke kampung saya?");
        assertThat(read.article().body().blocks()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KETAPANG, Warta Naskah - | Ketapang | Warta Naskah",
        "KETAPANG – | Ketapang | ''",
        "KETAPANG — | Ketapang | ''",
        "Ketapang - | Ketapang | ''",
        "Ketapang -- | Ketapang | ''",
        "KETAPANG, WARTANASKAH.id - | Ketapang | WARTANASKAH.id",
        "Ketapang, wartanaskah.id – | Ketapang | wartanaskah.id",
        "DKI JAKARTA, Warta Naskah - | DKI Jakarta | Warta Naskah",
        "XI'AN, Warta Naskah - | Xi'an | Warta Naskah",
        "Kuala Lumpur, Warta Naskah - | Kuala Lumpur | Warta Naskah",
        "Warta Naskah, Ketapang - | Ketapang | Warta Naskah",
        "Washington D.C., Warta Naskah - | Washington D.C. | Warta Naskah",
    })
    void theDatelineIsAFieldInEveryForm(String printed, String place, String outlet) {
        Article article = read(SAMPLE.replace("Ketapang, Warta Naskah - ", printed + " ")).article();
        assertThat(article.dateline()).isEqualTo(new Dateline(place, outlet));
        assertThat(article.body().text()).startsWith("Perahu pustaka yang berkeliling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[foto: WNK]", "(WNK)", "Foto: WNK", "(Foto: WNK)", "[Foto : WNK].", "\nFoto: WNK",
            "\n[foto: WNK]", "foto: WNK"})
    void theCreditIsAFieldInEveryForm(String printed) {
        assertIsTheSample(read(SAMPLE.replace("(WNK)", printed)).article());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Foto: ANTARA/Laras W | ANTARA/Laras W",
            "(Dok. Humas Pemkab) | Dok. Humas Pemkab", "(AFP/Jung) | AFP/Jung"})
    void aCreditMayNameThePhotographer(String printed, String credit) {
        assertThat(read(SAMPLE.replace("(WNK)", printed)).article().banner().caption().credit()).isEqualTo(credit);
    }

    @Test
    void positionsAreNoCredit() {
        Caption caption = read(SAMPLE.replace(" menata buku cerita (WNK)", "")).article().banner().caption();
        assertThat(caption.credit()).isEmpty();
        assertThat(caption.text()).endsWith("(Kanan)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Oleh: Laras Wening Pambudi | REPORTER", "Penulis: Laras Wening Pambudi | REPORTER",
        "Oleh Laras Wening Pambudi | REPORTER", "Editor: Laras Wening Pambudi | EDITOR",
        "Penerjemah: Laras Wening Pambudi | TRANSLATOR"})
    void aLabelledAuthorHasThatRole(String printed, Byline.Role role) {
        assertThat(read(SAMPLE.replace("Laras Wening Pambudi", printed)).article().filing().bylines())
                .containsExactly(new Byline("Laras Wening Pambudi", role));
    }

    @Test
    void severalPeopleHaveTheirParts() {
        String printed = "Reporter: Laras Wening | Editor: Bima Aji, S.Sos.";
        assertThat(read(SAMPLE.replace("Laras Wening Pambudi", printed)).article().filing().bylines())
                .containsExactly(
                        new Byline("Laras Wening", Byline.Role.REPORTER), new Byline("Bima Aji, S.Sos.",
                                Byline.Role.EDITOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bakau Tumbuh Lingkungan\n7 Februari 2024 9:7:41\nFestival Layar Budaya\n6 Februari 2024 13:20:05",
        "Bakau Tumbuh\nLingkungan\n7 Februari 2024 9:7:41 WIB\nbanner\n"
                + "Festival Layar\nBudaya\n6 Februari 2024 13:20:05 WIB",
        "7 Februari 2024 9:7:41\nBakau Tumbuh Lingkungan\n6 Februari 2024 13:20:05\nFestival Layar Budaya\nbanner",
        "banner\nBakau Tumbuh Lingkungan\nRabu, 7 Februari 2024 09.07.41 WIB\nbanner\n"
                + "Festival Layar Budaya\n6/2/2024 13:20:05"})
    void relatedNewsIsReadInAnyOrderOfItsParts(String list) {
        assertThat(read("Judul\n\nIsi berita.\n\nBERITA LAINNYA:\n" + list).article().related())
                .containsExactly(
                        elsewhere("Bakau Tumbuh", "Lingkungan", "2024-02-07T09:07:41+07:00"),
                        elsewhere("Festival Layar", "Budaya", "2024-02-06T13:20:05+07:00"));
    }

    @Test
    void aRelatedItemWithoutAKnownCategoryKeepsItsWholeHeadline() {
        assertThat(read("Judul\n\nIsi berita.\n\nBerita Lainnya\nHujan Turun di Bukit").article().related())
                .containsExactly(Related.elsewhere("", new Card("Hujan Turun di Bukit", "", Optional.empty(), "")));
    }

    @Test
    void aPlainTextIsAHeadlineAndParagraphs() {
        Article article = read("Hujan di Bukit\n\nHujan turun tiga hari.\nSungai tetap tenang.\n\n- Pos jaga siaga.")
                .article();
        assertThat(article.headline()).isEqualTo("Hujan di Bukit");
        assertThat(article.body().text()).isEqualTo("Hujan turun tiga hari.\nSungai tetap tenang.\n- Pos jaga siaga.");
        assertThat(article.body().blocks()).allMatch(Block.Paragraph.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff", "\u200b\u0000"})
    void nothingIsRefusedAsEmpty(String nothing) {
        assertThat(Collected.of(READER, nothing).onlyReason()).isEqualTo(Reason.EMPTY);
    }

    static void assertIsTheSample(Article article) {
        assertThat(article.published()).contains(NewsTime.ofIso("2024-02-08T16:05:09+07:00"));
        assertThat(article.headline()).isEqualTo("Perahu Pustaka Pulau Karimata Menambah Tiga Rute Antarpulau");
        assertThat(article.filing().category()).isEqualTo("Daerah");
        assertThat(article.filing().bylines()).containsExactly(new Byline("Laras Wening Pambudi",
                Byline.Role.REPORTER));
        assertThat(article.banner().caption())
                .isEqualTo(Caption.EMPTY
                        .withText("Pengelola perahu pustaka Hasan Mardika (Kiri) dan guru sekolah dasar Rina Talaud"
                                + " (Kanan) menata buku cerita")
                        .withCredit("WNK"));
        assertThat(article.dateline()).isEqualTo(new Dateline("Ketapang", "Warta Naskah"));
        List<String> paragraphs = SAMPLE.lines().filter(line -> !line.isBlank()).toList().subList(6, 11);
        assertThat(article.body().text()).isEqualTo(String.join("\n", paragraphs).replace("Ketapang, Warta Naskah - ",
                ""));
        assertThat(article.related())
                .containsExactly(
                        elsewhere("Nelayan Betok Menanam Kembali Seribu Bibit Bakau", "Lingkungan",
                                "2024-02-07T09:07:41+07:00"),
                        elsewhere("Festival Layar Karimata Digelar Akhir Pekan", "Budaya",
                                "2024-02-06T13:20:05+07:00"));
    }

    private static Related elsewhere(String headline, String category, String time) {
        return Related.elsewhere("", new Card(headline, category, Optional.of(NewsTime.ofIso(time)), ""));
    }

    private static Incoming.Read read(String text) {
        return Collected.of(READER, text).only();
    }

    private static String bodyOf(List<String> lines) {
        return String.join("\n", lines.subList(6, lines.indexOf("Komentar")))
                .replace("Astana, Radio Bharata Online - ", "");
    }
}
