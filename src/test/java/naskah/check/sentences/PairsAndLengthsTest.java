package naskah.check.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsAndLengthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Padi itu tidak hanya murah, melainkan juga pulen.` | `melainkan`",
        "`Sri tidak pulang, melainkan menunggu.` | `melainkan`",
        "`Walaupun hujan turun, namun petani menanam.` | `namun petani`",
        "`Padi ditanam baik di sawah atau di ladang.` | `atau`",
        "`Padi itu bukan hanya murah, namun juga pulen.` | `namun`"
    })
    void findsHalvesThatDoNotBelongTogether(String copy, String marked) {
        assertThat(Checks.marked(new BrokenPair(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Padi itu tidak hanya murah, tetapi juga pulen.",
        "Itu bukan gabah, melainkan beras.",
        "Walaupun hujan turun, petani menanam.",
        "Padi ditanam baik di sawah maupun di ladang.",
        "Panen tahun ini lebih baik atau setidaknya sama.",
        "Petani tidak mengeluh. Itu bukan gabah, melainkan beras."
    })
    void leavesPairsThatBelongTogether(String copy) {
        assertThat(Checks.marked(new BrokenPair(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Jarak antara Semarang-Kudus 50 kilometer.` | `antara Semarang-Kudus`",
        "`Kerja sama antara petani dengan pabrik berlanjut.` | `antara petani dengan`"
    })
    void findsAntaraWithoutDan(String copy, String marked) {
        assertThat(Checks.marked(new BetweenPair(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Jarak antara Semarang dan Kudus 50 kilometer.",
        "Rute Semarang-Kudus padat.",
        "Perundingan antara kedua desa dengan bantuan camat selesai.",
        "Di antara petani dengan panen terbaik ada Sri.",
        "Kerja sama antara Jakarta-Bandung dan Semarang berlanjut."
    })
    void leavesAntaraWithDanOrSeveral(String copy) {
        assertThat(Checks.marked(new BetweenPair(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Petani saling membantu satu sama lain.` | `saling membantu satu sama lain`",
        "`Mereka saling bersalaman.` | `saling bersalaman`",
        "`Warga saling tolong-menolong.` | `saling tolong-menolong`"
    })
    void findsWhatIsMutualTwice(String copy, String marked) {
        assertThat(Checks.marked(new DoubleReciprocal(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Petani saling membantu.",
        "Mereka bersalaman.",
        "Mereka mengenal satu sama lain.",
        "Warga tolong-menolong."
    })
    void leavesWhatIsMutualOnce(String copy) {
        assertThat(Checks.marked(new DoubleReciprocal(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Para petani menanam.\nPara petani menunggu.\nHujan turun.\nPara petani memanen.` | `Para petani`"
    })
    void findsTheThirdParagraphThatOpensAlike(String copy, String marked) {
        assertThat(Checks.marked(new AlikeOpenings(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Para petani menanam.\nHujan turun.\nPara petani memanen.",
        "Panen naik.\nPanen turun.\nPanen lagi."
    })
    void leavesTwoParagraphsThatOpenAlike(String copy) {
        assertThat(Checks.marked(new AlikeOpenings(), copy)).isEmpty();
    }

    @Test
    void countsTheWordsOfASentence() {
        String most = "petani ".repeat(34) + "pulang.";
        assertThat(Checks.marked(new LongSentence(), most)).isEmpty();
        assertThat(Checks.marked(new LongSentence(), "Para " + most)).containsExactly("Para " + most);
    }

    @Test
    void countsTheWordsOfAParagraph() {
        String most = "Petani menanam padi sore. ".repeat(20).strip();
        assertThat(Checks.marked(new LongParagraph(), most)).isEmpty();
        assertThat(Checks.marked(new LongParagraph(), most + " Selesai.")).containsExactly(most + " Selesai.");
    }
}
