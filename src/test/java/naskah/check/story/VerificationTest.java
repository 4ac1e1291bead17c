package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Informasi itu masih perlu diverifikasi.\nWarga diminta tenang.` | `masih perlu diverifikasi`",
        "`Jumlah korban masih menunggu verifikasi.` | `masih menunggu verifikasi`",
        "`Video itu butuh verifikasi.` | `butuh verifikasi`"
    })
    void stopsAStoryThatNeedsVerificationAndDoesNotSaySoAtItsEnd(String copy, String marked) {
        assertThat(Checks.marked(new VerificationNotice(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Informasi itu masih perlu diverifikasi.\n(Berita ini masih memerlukan verifikasi; redaksi terus mengupayakannya.)",
        "Penerima bantuan masih perlu verifikasi data di kelurahan.",
        "Partai itu masih menunggu verifikasi faktual.",
        "Berkas itu masih menunggu verifikasi dokumen.",
        "Calon jemaah membutuhkan verifikasi paspor.",
        "Kabar itu telah diverifikasi tim redaksi."
    })
    void doesNotStopOtherVerifications(String copy) {
        assertThat(Checks.marked(new VerificationNotice(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Rekaman suara itu belum dapat diverifikasi.\nWarga resah.` | `belum dapat diverifikasi`",
        "`Kabar itu belum terkonfirmasi.` | `belum terkonfirmasi`"
    })
    void asksForANoticeWhereSomethingIsUnverified(String copy, String marked) {
        assertThat(Checks.marked(new UnverifiedStory(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Kabar itu belum terkonfirmasi.\n(Berita ini masih memerlukan konfirmasi lebih lanjut.)",
        "Kabar itu sudah dikonfirmasi polisi."
    })
    void asksForNoNoticeWhereThereIsOne(String copy) {
        assertThat(Checks.marked(new UnverifiedStory(), copy)).isEmpty();
    }
}
