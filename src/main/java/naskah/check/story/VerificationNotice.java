package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.house.Weight;

/** ETK-02: the story needs verification, by its own words, and goes out without the notice that the guideline asks for. */
final class VerificationNotice implements ArticleRule {
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:masih )?(?:perlu|memerlukan|membutuhkan|butuh|menunggu) (?:di)?verifikasi\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return new About("ETK-02", Weight.STOP, "Pedoman Pemberitaan Media Siber 2");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Kabar ini masih perlu verifikasi.", "Jumlah korban masih memerlukan verifikasi.\nWarga resah."),
                List.of(
                        "Jumlahnya masih perlu diverifikasi.\n(Berita ini masih memerlukan verifikasi lebih lanjut, yang diupayakan secepatnya.)",
                        "Verifikasi data pemilih selesai kemarin.",
                        "Calon penerima perlu verifikasi data di kelurahan."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        return Verification.unnoticed(copy, SAYS).filter(VerificationNotice::isAboutTheNews);
    }

    /** Papers and voters are verified too. */
    private static boolean isAboutTheNews(Spot spot) {
        String after = spot.reading().text().substring(spot.hit().end());
        String sentence = spot.reading().sentenceAt(spot.hit().start()).toLowerCase(Locale.ROOT);
        boolean still = spot.reading().text().substring(spot.hit().start()).toLowerCase(Locale.ROOT).startsWith("masih")
                || sentence.matches("(?s).*\\b(?:berita|kabar|informasi|laporan|rekaman|video|foto|unggahan|klaim)\\b.*");
        return still && !after.toLowerCase(Locale.ROOT).matches(
                "(?s)^ (?:data|berkas|dokumen|administrasi|faktual|akun|identitas|dua langkah|pemilih|calon|surat)\\b.*");
    }
}
