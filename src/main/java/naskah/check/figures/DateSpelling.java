package naskah.check.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** TGL-05: the name of a day or month in a spelling that is not the standard one. */
final class DateSpelling implements PassageRule {
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("jum'at", "Jumat"),
            Map.entry("jum’at", "Jumat"),
            Map.entry("jumaat", "Jumat"),
            Map.entry("saptu", "Sabtu"),
            Map.entry("sabtuh", "Sabtu"),
            Map.entry("salasa", "Selasa"),
            Map.entry("nopember", "November"),
            Map.entry("novemver", "November"),
            Map.entry("pebruari", "Februari"),
            Map.entry("febuari", "Februari"),
            Map.entry("februri", "Februari"),
            Map.entry("januwari", "Januari"),
            Map.entry("jannuari", "Januari"),
            Map.entry("agustuss", "Agustus"),
            Map.entry("augustus", "Agustus"),
            Map.entry("septembr", "September"),
            Map.entry("oktobr", "Oktober"),
            Map.entry("desembr", "Desember"),
            Map.entry("dessember", "Desember"));

    @Override
    public About about() {
        return new About("TGL-05", Weight.ERROR, "KBBI VI");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ia tiba hari Jum'at.",
                        "Pemilihan digelar 12 Nopember 2024.",
                        "Ia lahir pada 3 Pebruari 1990."),
                List.of(
                        "Ia tiba hari Jumat.",
                        "Pemilihan digelar 12 November 2024.",
                        "Ia kuliah di Institut Teknologi Sepuluh Nopember.",
                        "Ia menginap di Kampung Agustusan."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.words()
                .filter(word -> RIGHT.containsKey(word.lower()) && !isName(reading.text(), word.start()))
                .map(word -> Hit.at(word.start(), word.end(), RIGHT.get(word.lower())).saying(RIGHT.get(word.lower())));
    }

    /** The institute in Surabaya keeps the old spelling. */
    private static boolean isName(String text, int start) {
        return text.substring(0, start).endsWith("Sepuluh ");
    }
}
