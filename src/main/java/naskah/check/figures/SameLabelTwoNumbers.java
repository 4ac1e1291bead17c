package naskah.check.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KON-05: one thing counted twice with different numbers. */
final class SameLabelTwoNumbers implements ArticleRule {
    /** Words that say why the numbers differ: another time, another part, a change. */
    private static final Pattern OTHER = Pattern.compile("(?U)(?i)\\b(?:lalu|sebelumnya|semula|awalnya|dari|menjadi|naik|turun|meningkat|bertambah|berkurang|tambahan|lagi|lain|lainnya"
            + "|masing-masing|termasuk|sisa|sisanya|hanya|baru|pertama|kedua|ketiga|setiap|per|sementara|sedangkan|target|rencana(?!,)|antara|hingga|sampai"
            + "|sekitar|lebih|kurang|hampir|minimal|maksimal|tahun|bulan|hari|pekan|\\d{4})\\b");
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,:/–-])(?<!\\p{L})(\\d{1,3}(?:\\.\\d{3})*)((?: \\p{javaLowerCase}[\\p{javaLowerCase}-]+){3})");

    @Override
    public About about() {
        return new About("KON-05", Weight.WARNING, "pencocokan dalam naskah");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tiongkok membangun 45 proyek kerja sama kapasitas.\nMereka memuji 54 proyek kerja sama kapasitas itu.",
                        "takarir: Warga mengantar 12 korban banjir bandang.\nPetugas mengevakuasi 21 korban banjir bandang."),
                List.of(
                        "Sebanyak 26 dari 45 proyek kerja sama selesai.\nSisanya, 19 proyek kerja sama, berjalan.",
                        "Ada 10.000 pelajar Kazakhstan.\nAda 1.000 pelajar Tiongkok.",
                        "Kota itu punya 45 sekolah dasar negeri.\nTahun lalu ada 40 sekolah dasar negeri di sana.",
                        "Ada 5 orang di mobil.\nAda 7 orang di rumah."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, List<Spot>> byLabel = new LinkedHashMap<>();
        for (Reading reading : copy.readings()) {
            reading.find(COUNT).forEach(match -> byLabel
                    .computeIfAbsent(match.group(2), label -> new ArrayList<>())
                    .add(new Spot(reading, Hit.at(match.start(1), match.end()))));
        }
        return byLabel.values().stream().filter(SameLabelTwoNumbers::differ).map(both -> second(both));
    }

    private static boolean differ(List<Spot> both) {
        return both.size() == 2
                && !number(both.getFirst()).equals(number(both.getLast()))
                && both.stream().noneMatch(spot -> OTHER.matcher(before(spot)).find())
                && !sentence(both.getFirst()).equals(sentence(both.getLast()));
    }

    private static Spot second(List<Spot> both) {
        Spot last = both.getLast();
        return new Spot(last.reading(), last.hit().saying(text(both.getFirst())));
    }

    private static String number(Spot spot) {
        return text(spot).split(" ")[0];
    }

    private static String text(Spot spot) {
        return spot.reading().text().substring(spot.hit().start(), spot.hit().end());
    }

    private static String sentence(Spot spot) {
        return spot.reading().sentenceAt(spot.hit().start());
    }

    /** The few words before the number, in which a different count is explained. */
    private static String before(Spot spot) {
        int start = spot.hit().start();
        return spot.reading().text().substring(Math.max(0, start - 40), start);
    }
}
