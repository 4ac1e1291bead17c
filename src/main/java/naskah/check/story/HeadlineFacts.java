package naskah.check.story;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.house.Weight;

/** BRT-12: a number or a name in the headline that the body does not have. */
final class HeadlineFacts implements ArticleRule {
    @Override
    public About about() {
        return new About("BRT-12", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "judul: Banjir di Demak, Lima Warga Tewas\nBanjir di Demak menewaskan empat warga, kata Rina Kartika.",
                        "judul: Wali Kota Budi Santoso buka rapat\nRapat dibuka Wali Kota Rina Kartika, kata panitia."),
                List.of(
                        "judul: Banjir di Demak, 5 Warga Tewas\nBanjir di Demak menewaskan lima warga.",
                        "judul: 7 Cara Menyimpan Beras\nBeras disimpan di tempat kering.",
                        "judul: Wali Kota Rina Kartika buka rapat\nRapat dibuka Wali Kota Rina Kartika."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        if (copy.running().isEmpty()) {
            return Stream.of();
        }
        return copy.headline().stream()
                .flatMap(headline -> Stream.concat(HeadlineNumbers.in(copy, headline), HeadlineNames.in(copy, headline)));
    }
}
