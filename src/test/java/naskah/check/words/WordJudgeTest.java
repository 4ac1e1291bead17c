package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import naskah.check.Checks;
import naskah.check.Specimen;
import naskah.check.spelling.SmallDictionary;
import naskah.check.spelling.Spelling;
import naskah.check.words.WordJudge.Verdict;
import naskah.house.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordJudgeTest {
    private final Spelling spelling = SmallDictionary.spelling();
    private final WordJudge judge = new WordJudge(
            Checks.context(Specimen.read("Isi."), House.standard(), Optional.of(spelling)), spelling);

    @ParameterizedTest
    @CsvSource({
        "rumah, KNOWN",
        "rumahnya, KNOWN",
        "anak-anaknya, KNOWN",
        "sdt, KNOWN",
        "hmm, KNOWN",
        "online, FOREIGN",
        "café, FOREIGN",
        "crowdsourcing, FOREIGN",
        "ngomong, SPOKEN",
        "bukuin, SPOKEN",
        "dihewankan, DERIVED",
        "kebruak, STRANGE",
        "anak-kebruak, STRANGE",
        "kebruak-anak, STRANGE"
    })
    void tellsWhatAWordIs(String word, Verdict verdict) {
        assertThat(judge.of(word).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "yng, yang",
        "yagn, yang",
        "masyarkat, masyarakat",
        "pemerintha, pemerintah",
        "pertaniann, pertanian",
        "pertnian, pertanian",
        "penyelidkan, penyelidikan",
        "laporanya, laporannya",
        "anak-masyarkat, anak-masyarakat",
        "pertaniann-pertaniann, pertanian-pertanian"
    })
    void tellsWhatASlipWasMeantToBe(String word, String meant) {
        WordJudge.Judged judged = judge.of(word);
        assertThat(judged.verdict()).isEqualTo(Verdict.SLIP);
        assertThat(judged.meant()).contains(meant);
    }
}
