package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingPostTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Gubernur Sri Handayani tiba.\nWakil Gubernur Sri Handayani lalu berpidato.` | `Wakil Gubernur Sri Handayani`",
        "`Menteri Pertanian Joko Wiratama tiba.\nMenteri Perdagangan Joko Wiratama lalu pulang.` | `Menteri Perdagangan Joko Wiratama`",
        "`Camat Laras Pramesti hadir.\nLurah Laras Pramesti lalu pulang.` | `Lurah Laras Pramesti`"
    })
    void findsOnePersonInTwoPosts(String copy, String marked) {
        assertThat(Checks.marked(new ChangingPost(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Gubernur Sri Handayani tiba.\nGubernur Sri Handayani lalu berpidato.",
        "Gubernur Sri Handayani tiba.\nMantan Bupati Sri Handayani itu lalu berpidato.",
        "Bupati Sri Handayani tiba.\nCalon Gubernur Sri Handayani lalu berpidato.",
        "Gubernur Sri Handayani tiba.\nWakil Gubernur Joko Wiratama lalu berpidato.",
        "Menteri Joko Wiratama tiba.\nMenteri Pertanian Joko Wiratama lalu pulang.",
        "Ketua Umum Sri Handayani tiba. Handayani lalu pulang."
    })
    void leavesPostsThatAreExplainedOrOfOthers(String copy) {
        assertThat(Checks.marked(new ChangingPost(), copy)).isEmpty();
    }
}
