package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstMentionTest {
    @Test
    void findsANameInShortBeforeItStandsInFull() {
        String copy = "Warga menunggu Handayani sejak pagi.\n“Jalan ini segera diperbaiki,” kata Bupati Sri Handayani.";
        assertThat(Checks.of(new FirstMention(), copy)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("Handayani");
            assertThat(finding.suggestions()).containsExactly("Bupati Sri Handayani");
            assertThat(finding.messageKey()).isEqualTo("rule.KON-08.singkat");
        });
    }

    @Test
    void findsAFirstMentionWithoutThePostThatFollows() {
        String copy = "Warga menunggu Sri Handayani sejak pagi.\n“Jalan ini segera diperbaiki,” kata Bupati Sri Handayani.";
        assertThat(Checks.of(new FirstMention(), copy)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("Sri Handayani");
            assertThat(finding.messageKey()).isEqualTo("rule.KON-08.jabatan");
        });
        assertThat(Checks.of(new FirstMention(), copy)).flatExtracting(Finding::suggestions).containsExactly("Bupati Sri Handayani");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“Jalan ini diperbaiki,” kata Bupati Sri Handayani.\nWarga menyambut Handayani.",
        "Bupati Kudus, Sri Handayani, tiba pagi.\n“Jalan ini diperbaiki,” kata Bupati Sri Handayani.",
        "“Kami menunggu Handayani,” ujar warga.\n“Jalan ini diperbaiki,” kata Bupati Sri Handayani.",
        "Warga menunggu Handayani.\n“Siap,” kata Bupati Sri Handayani. “Ya,” ujar Camat Dewi Handayani.",
        "Sri Handayani menanam padi.\n“Panen bagus,” kata Sri Handayani.",
        "Warga membeli padi Sawah Makmur.\n“Siap,” kata Direktur Sawah Makmur, Rina Kartika.",
        "Warga membeli padi Sawah Makmur.\n“Siap,” kata Direktur Sawah Makmur.",
        "Sulawesi Utara (Sulut) kering.\n“Stok cukup,” kata Kepala Divisi Regional Sulut."
    })
    void leavesPeopleWhoAreKnownAlreadyAndWhatOthersSay(String copy) {
        assertThat(Checks.marked(new FirstMention(), copy)).isEmpty();
    }
}
