package naskah.check.figures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** ANG-02: a point before decimals, where Indonesian has a comma. */
final class DecimalPoint implements PassageRule {
    private static final Pattern POINT = Pattern.compile("(?=\\d)(?:(?<![\\d.,:/])"
            + "(?<!\\b(?:[Pp]ukul|[Jj]am|[Vv]ersi|[Pp]asal|[Nn]omor) )(?:\\d{1,3}\\.\\d{1,2}|0\\.\\d+)(?![\\d.,:]*\\d)"
            + "(?= ?(?:%|" + WordLists.either("desimal") + "\\b))"
            + "|(?<=\\b[Mm]agnitudo |\\bbermagnitudo )\\d\\.\\d(?![\\d.]*\\d))");

    @Override
    public About about() {
        return new About("ANG-02", Weight.ERROR, "EYD V (2022) TB12");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Investasi itu bernilai 2.8 miliar dolar AS.",
                        "Inflasi naik menjadi 3.25 persen.",
                        "Gempa bermagnitudo 5.6 mengguncang Cianjur."),
                List.of(
                        "Investasi itu bernilai 2,8 miliar dolar AS.",
                        "Sebanyak 1.127 orang mengungsi.",
                        "Rapat dimulai pukul 10.30 WIB.",
                        "Ia memakai versi 2.8 aplikasi itu."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(POINT).map(match -> {
            String right = match.group().replace('.', ',');
            return Hit.at(match.start(), match.end(), right).saying(right);
        });
    }
}
