package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`takarir: Sri Handayani (kanan), Joko Wiratama (tengah), dan Laras Pramesti (kiri).` | `(tengah)`",
        "`takarir: Sri Handayani (kiri) dan Joko Wiratama (kiri) meninjau sawah.` | `(kiri)`",
        "`takarir: Sri Handayani (kanan) dan Joko Wiratama (kiri) meninjau sawah.` | `(kiri)`",
        "`takarir: Sri Handayani (kiri) bersalaman di Semarang, Senin.` | `(kiri)`",
        "`takarir: Bupati Sri Handayani (kiri), Wali Kota (kanan) meninjau sawah.` | `(kanan)`",
        "`takarir: Sri Handayani (kiri), (kanan) meninjau sawah.` | `(kanan)`",
        "`takarir: Sri Handayani (kiri), Joko Wiratama (tengah) meninjau sawah.` | `(tengah)`",
        "`takarir: Sri Handayani (kiri), Joko Wiratama (kanan), dan Laras Pramesti meninjau sawah.` | `(kanan)`"
    })
    void findsPlacesThatDoNotFitTheNames(String copy, String marked) {
        assertThat(Checks.marked(new CaptionPlaces(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Sri Handayani (kiri) dan Joko Wiratama (kanan) meninjau sawah.",
        "takarir: Sri Handayani (Kiri), Joko Wiratama (Tengah), dan Laras Pramesti (Kanan).",
        "takarir: Sri Handayani (kanan) menyerahkan piala kepada Joko Wiratama (kiri).",
        "takarir: Sri Handayani (kedua dari kiri), Joko Wiratama (tengah), dan Laras Pramesti (kedua dari kanan).",
        "takarir: Sri Handayani (tengah) meninjau sawah.",
        "takarir: Sri Handayani (kiri) bersama para petani.",
        "takarir: Sri Handayani (kanan) mendampingi tamu dari Jepang.",
        "takarir: Pedagang (kanan) melayani pembeli di Pasar Johar.",
        "takarir: (kiri) Sri Handayani dan Joko Wiratama meninjau sawah.",
        "takarir: Bupati Sri Handayani (kiri) berbincang dengan seorang petani di Kudus, Senin (20/5).",
        "takarir: Pemain Persiku, Joko Wiratama (kanan), berebut bola dengan pemain lawan.",
        "takarir: Sri Handayani (kiri) dan suaminya menanam padi.",
        "takarir: Sri Handayani (kiri), Joko Wiratama (kedua dari kiri), Laras Pramesti (kedua dari kanan), dan Dimas Prakoso (kanan).",
        "takarir: Jalan itu berbelok ke kiri.",
        "Sri Handayani (kanan) dan Joko Wiratama (kiri) meninjau sawah."
    })
    void leavesPlacesInTheirOrder(String copy) {
        assertThat(Checks.marked(new CaptionPlaces(), copy)).isEmpty();
    }
}
