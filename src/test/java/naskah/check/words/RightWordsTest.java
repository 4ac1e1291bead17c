package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightWordsTest {
    /** What the dictionary does not know is for the other two, which the small one would make say too much. */
    private static final List<Rule> RULES = WordsRules.all().stream()
            .filter(rule -> !(rule instanceof UnknownWord) && !(rule instanceof ForeignWord))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {
        "Kepala desa dan kepada warga, ketua rukun tetangga membagikan beras.",
        "Mobil berhenti di belokan, lalu penumpangnya naik ke lantai dua.",
        "Harga cabai lebih tinggi daripada harga bawang, apa pun musimnya.",
        "Meskipun hujan, panitia maupun peserta tidak pulang; adapun lombanya ditunda.",
        "Pabrik itu menghasilkan 40 ton semen per hari, naik satu per satu setiap bulan.",
        "Hubungan antarmasyarakat di daerah perbatasan dibahas negara non-ASEAN.",
        "Kerja sama itu ditandatangani wali kota, lalu disebarluaskan.",
        "Ia bertanggung jawab atas pertanggungjawaban keuangan rumah sakit.",
        "Di mana pun ia berada, siapa pun boleh bertanya.",
        "Dinas memengaruhi, menyosialisasikan, menargetkan, dan mempraktikkan aturan itu.",
        "Pendidikan menunjukkan kebijakan yang memasukkan masukan warga.",
        "Pegawai itu dirumahkan, ditempatkan, diatasi, didalami, dan diketahui.",
        "Kesehatan, keluarga, kelautan, dan kedutaan mendapat anggaran.",
        "Perorangan, persatuan, perkebunan, dan pertahanan dibahas.",
        "Ia membeli kacamata, saputangan, dan alat olahraga.",
        "Narasumber itu menghimpun data serumpun, lalu melapor ke kedua kantor.",
        "Pro dan kontra muncul sebelum dan sesudah rapat.",
        "Padahal, apalagi, barangkali, dan bagaimana ditulis serangkai.",
        "Apakah ia datang? Bacalah suratnya, lalu pulanglah.",
        "Ia dibawa ke dua rumah sakit dan ke tiga kantor polisi."
    })
    void passUnmarkedByAllRulesTogether(String copy) {
        assertThat(found(copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Menurut Putera Ramadhan dari Koperasi Kerja Praktek, harga beras turun.",
        "Pemutaran film \"Dimana Rumah Kami\" ditunda.",
        "Surat dikirim ke praktek@example.id dan kerjasama.example.id/dimana?apapun=perhari.",
        "Akun @walikota dan tagar #terimakasih ramai.",
        "Gedung itu bernama Graha Olah Raga Nusantara.",
        "Istilah \"apotik\" lebih tua."
    })
    void passUnmarkedWhereTheyAreNamesTitlesOrAddresses(String copy) {
        assertThat(found(copy)).extracting(Finding::text).isEmpty();
    }

    private static List<Finding> found(String copy) {
        Stream<Finding> all = RULES.stream().flatMap(rule -> Checks.of(rule, copy).stream());
        return all.toList();
    }
}
