package naskah.check.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationPunctuationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"Panen dimulai besok\" ujar Sri Handayani.` | `besok\"`",
        "`“Panen dimulai besok.” kata Sri.` | `.”`",
        "`\"Kami siap menanam\" katanya.` | `menanam\"`"
    })
    void findsWordsSaidThatEndWithoutAComma(String copy, String marked) {
        assertThat(Checks.marked(new NoCommaBeforeAttribution(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Panen dimulai besok,\" ujar Sri.",
        "\"Kapan panen?\" tanya Sri.",
        "\"Panen ...\" kata Sri.",
        "Ia mengucapkan \"selamat panen\" kata demi kata.",
        "Lagu \"Sawah Kita\" kata kuncinya panen."
    })
    void leavesWordsSaidThatEndWell(String copy) {
        assertThat(Checks.marked(new NoCommaBeforeAttribution(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"Panen dimulai besok\", kata Sri.` | `\",`",
        "`Sri berkata, \"Panen dimulai besok\".` | `\".`",
        "`“Kami siap menanam”, ujarnya.` | `”,`"
    })
    void findsAMarkOutsideTheQuotation(String copy, String marked) {
        assertThat(Checks.marked(new MarkOutsideQuotation(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Panen dimulai besok,\" kata Sri.",
        "Ia menyanyikan \"Sawah Kita\", kata Sri.",
        "Lagu itu berjudul \"Sawah Kita Semua\".",
        "Sawah itu disebut \"lumbung\".",
        "\"Kapan panen?\" tanya Sri."
    })
    void leavesMarksBehindTitlesAndSingleWords(String copy) {
        assertThat(Checks.marked(new MarkOutsideQuotation(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"Kapan panen?,\" tanya Sri.` | `?,\"`",
        "`\"Panen besok!\", teriak Joko.` | `!\",`"
    })
    void findsACommaBesideAQuestionMark(String copy, String marked) {
        assertThat(Checks.marked(new CommaAfterQuestion(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Kapan panen?\" tanya Sri.",
        "Buku \"Siapa Petani?\", terbitan 2019, laris.",
        "Apa, kapan, di mana?"
    })
    void leavesQuestionsInTitles(String copy) {
        assertThat(Checks.marked(new CommaAfterQuestion(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Sri mengatakan \"Panen dimulai besok.\"` | `mengatakan \"`",
        "`Joko bertanya kepada Sri \"Kapan kita panen?\"` | `Sri \"`"
    })
    void findsAVerbOfSayingThatRunsIntoTheWords(String copy, String marked) {
        assertThat(Checks.marked(new NoCommaBeforeQuotation(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sri mengatakan, \"Panen dimulai besok.\"",
        "Sri mengatakan bahwa \"Sawah Kita\" laris.",
        "Sri menyebut sawah itu \"lumbung desa\".",
        "Sri menyatakan \"siap menanam\" tahun ini."
    })
    void leavesQuotationsInsideTheSentence(String copy) {
        assertThat(Checks.marked(new NoCommaBeforeQuotation(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"Kami menyebutnya \"lumbung desa\" sejak dulu,\" kata Sri.` | `\"lumbung desa\"`",
        "`“Lagu “Sawah Kita” itu laris,” kata Sri.` | `“Sawah Kita”`"
    })
    void findsDoubleMarksInsideDoubleMarks(String copy, String marked) {
        assertThat(Checks.marked(new NestedQuotation(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Kami menyebutnya 'lumbung desa' sejak dulu,\" kata Sri.",
        "\"Kami siap,\" kata Sri, \"menanam padi.\"",
        "“Kami siap,” kata Sri. “Besok.”"
    })
    void leavesSingleMarksInsideDoubleMarks(String copy) {
        assertThat(Checks.marked(new NestedQuotation(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"Panen dimulai besok, kata Sri.` | `\"`",
        "`Panen dimulai besok,” kata Sri.` | `”`",
        "`Panen (padi gogo dimulai.` | `(`",
        "`Panen padi gogo] dimulai.` | `]`"
    })
    void findsAMarkWithoutItsOtherHalf(String copy, String marked) {
        assertThat(Checks.marked(new UnbalancedMarks(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"Panen dimulai besok,\" kata Sri.",
        "Syaratnya: a) sehat, b) rajin, dan 3) jujur.",
        "Pipa 4\" dipasang di sawah.",
        "Salam panen :)",
        "“Panen besok.\n“Kami siap,” kata Sri.",
        "Panen (padi [gogo]) dimulai."
    })
    void leavesListsInchesFacesAndQuotationsThatGoOn(String copy) {
        assertThat(Checks.marked(new UnbalancedMarks(), copy)).isEmpty();
    }
}
