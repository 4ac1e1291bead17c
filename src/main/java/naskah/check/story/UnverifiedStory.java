package naskah.check.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.house.Weight;

/** BRT-09: the story says that something is not verified, and has no closing note about it. */
final class UnverifiedStory implements ArticleRule {
    private static final Pattern SAYS = Pattern.compile(
            "\\bbelum (?:dapat |bisa |sempat )?(?:ter|di)(?:verifikasi|konfirmasi)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return new About("BRT-09", Weight.WARNING, "Pedoman Pemberitaan Media Siber 2c");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Kabar itu belum terverifikasi.", "Rekaman itu belum dapat diverifikasi.\nWarga resah."),
                List.of(
                        "Kabar itu belum terverifikasi.\n(Berita ini masih memerlukan verifikasi lebih lanjut.)",
                        "Kabar itu sudah diverifikasi."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        return Verification.unnoticed(copy, SAYS);
    }
}
