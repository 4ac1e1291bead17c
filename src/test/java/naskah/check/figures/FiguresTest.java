package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** ANG-01 to ANG-04: rupiah, decimals and thousands in figures. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anggarannya Rp 300 miliar. | Rp 300 → Rp300
            Harganya Rp. 15.000 per kilogram. | Rp. 15.000 → Rp15.000
            Harganya Rp.15.000. | Rp.15.000 → Rp15.000
            Ongkosnya rp20.000, bukan RP 25.000. | rp20.000 → Rp20.000; RP 25.000 → Rp25.000
            Tarifnya Rp5.000,- per orang. | Rp5.000,- → Rp5.000
            Nilainya Rp 2,8 triliun. | Rp 2,8 → Rp2,8
            judul: Anggaran Rp 300 Miliar Cair | Rp 300 → Rp300
            “Bayar Rp 300 juta,” katanya. | Rp 300 → Rp300
            """)
    void writesRupiahCloseToItsFigures(String copy, String marked) {
        assertThat(Marked.by(new RupiahSpacing(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Harganya Rp15.000.",
        "Harganya Rp15.000, lalu naik.",
        "Ia membawa uang rupiah 300 lembar.",
        "Kode barangnya ERP 300.",
        "Nilainya 300 miliar rupiah.",
        "Baca toko.id/rp300 untuk harganya."
    })
    void leavesRupiahThatIsRight(String copy) {
        assertThat(Marked.by(new RupiahSpacing(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Inflasi naik menjadi 3.25 persen. | 3.25 → 3,25
            Inflasi naik 3.5%. | 3.5 → 3,5
            Nilainya 2.8 miliar dolar AS. | 2.8 → 2,8
            Harganya 0.475 dolar AS. | 0.475 → 0,475
            Jaraknya 12.5 kilometer. | 12.5 → 12,5
            Gempa bermagnitudo 5.6 mengguncang Cianjur. | 5.6 → 5,6
            Gempa dengan magnitudo 5.6 terjadi. | 5.6 → 5,6
            takarir: Inflasi naik 3.5 persen. | 3.5 → 3,5
            """)
    void writesACommaBeforeDecimals(String copy, String marked) {
        assertThat(Marked.by(new DecimalPoint(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Inflasi naik menjadi 3,25 persen.",
        "Sebanyak 1.127 orang mengungsi.",
        "Harganya naik 1.200 persen.",
        "Rapat dimulai pukul 10.30 dan usai pukul 11.15.",
        "Ia memakai versi 2.8 aplikasi itu.",
        "Pasal 5.2 persen bunga dihapus.",
        "Alamatnya 192.168.1.1 di jaringan itu.",
        "Ia lahir 20.5.1990 di Solo."
    })
    void leavesThousandsTimesAndVersions(String copy) {
        assertThat(Marked.by(new DecimalPoint(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sebanyak 1,127 orang mengungsi. | 1,127 → 1.127
            Ada 12,500 warga di sana. | 12,500 → 12.500
            Jaraknya 1,200,000 langkah. | 1,200,000 → 1.200.000
            Penduduknya 1,200,000. | 1,200,000 → 1.200.000
            takarir: Sebanyak 1,127 orang mengungsi. | 1,127 → 1.127
            """)
    void writesAPointBetweenThousands(String copy, String marked) {
        assertThat(Marked.by(new ThousandsComma(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Harganya 0,475 dolar AS.",
        "Harganya 1,475 dolar AS.",
        "Ia unggul 1,127 detik.",
        "Nilainya naik 2,125 persen menjadi 1,375 juta ton.",
        "Ia mencetak 1,029 gol per laga.",
        "Rata-rata kelahirannya 2,105 anak.",
        "Ada 12,5 juta warga.",
        "Sebanyak 1.127 orang mengungsi.",
        "Nilai tukarnya 15,985."
    })
    void leavesDecimalsOfThreePlaces(String copy) {
        assertThat(Marked.by(new ThousandsComma(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lebih dari 10000 pelajar hadir. | 10000 → 10.000
            Sebanyak 3500 orang mengungsi. | 3500 → 3.500
            Sebanyak 1250000 warga memilih. | 1250000 → 1.250.000
            Harganya Rp15000 sekilo. | 15000 → 15.000
            Panen mencapai 4500 ton. | 4500 → 4.500
            judul: Gempa, 3500 Rumah Rusak | 3500 → 3.500
            """)
    void putsPointsIntoCounts(String copy, String marked) {
        assertThat(Marked.by(new UngroupedNumber(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lebih dari 10.000 pelajar hadir.",
        "Pada 2024 warga memilih.",
        "Sejak 1998 orang ramai ke sana.",
        "Ia menelepon nomor 08123456 kali ini.",
        "Hubungi telepon 5551234 warga yang lain.",
        "Kode pos 40115 orang ingat.",
        "Nomor 4500 kasus itu dibuka.",
        "Pasal 3500 kasus lama dihapus.",
        "Ia kelahiran 1975."
    })
    void leavesYearsAndNumbersOfThings(String copy) {
        assertThat(Marked.by(new UngroupedNumber(), copy)).isEmpty();
    }
}
