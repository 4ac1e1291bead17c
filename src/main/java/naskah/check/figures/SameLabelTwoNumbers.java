package naskah.check.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** KON-05: one thing counted twice with different numbers. */
final class SameLabelTwoNumbers implements ArticleRule {
    /** Words near a number that say why it differs: another time, another part, a change. */
    private static final Pattern OTHER =
            Pattern.compile("(?<!\\p{L})(?i:" + WordLists.either("beda-angka") + "|\\d{4})(?!\\p{L})");
    private static final int BEFORE = 45;
    private static final int AFTER = 30;

    /** So many words the two sentences share: fewer where the numbers look like one and its typing error. */
    private static final int SHARED = 3;
    private static final int SHARED_WITH_TYPO = 1;

    @Override
    public About about() {
        return new About("KON-05", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tiongkok membangun 45 proyek kerja sama kapasitas.\nMereka memuji 54 proyek kerja sama itu.",
                        "takarir: Warga mengantar 12 korban banjir bandang.\n"
                                + "Petugas mengevakuasi 21 korban banjir bandang."),
                List.of(
                        "Sebanyak 26 dari 45 proyek kerja sama selesai.\nSisanya, 19 proyek kerja sama, berjalan.",
                        "Ada 10.000 pelajar Kazakhstan.\nAda 1.000 pelajar Tiongkok.",
                        "Kota itu punya 45 sekolah dasar negeri.\nTahun lalu ada 54 sekolah dasar negeri di sana.",
                        "Ada 5 orang di mobil.\nAda 7 orang di rumah."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, List<Counted>> byNoun = new LinkedHashMap<>();
        copy.readings().stream().flatMap(Counted::of).forEach(counted ->
                byNoun.computeIfAbsent(counted.noun(), noun -> new ArrayList<>()).add(counted));
        return byNoun.values().stream().filter(all -> all.size() > 1).flatMap(SameLabelTwoNumbers::slip);
    }

    /** The one pair that does not agree, both of it: nobody knows which is right. More of them are parts of something. */
    private static Stream<Spot> slip(List<Counted> all) {
        Set<String> values = all.stream().map(Counted::digits).collect(Collectors.toSet());
        if (values.size() != 2) {
            return Stream.empty();
        }
        Counted first = all.getFirst();
        return all.stream()
                .filter(other -> !other.digits().equals(first.digits()))
                .findFirst()
                .filter(other -> isSameThing(first, other))
                .stream()
                .flatMap(other -> Stream.of(spot(first, other), spot(other, first)));
    }

    private static Spot spot(Counted counted, Counted other) {
        return new Spot(counted.reading(), Hit.at(counted.number().start(), counted.end()).saying(other.text()));
    }

    private static boolean isSameThing(Counted one, Counted other) {
        if (one.sentence().text().equals(other.sentence().text()) || isContrast(one, other)) {
            return false;
        }
        Set<String> shared = one.subject();
        shared.retainAll(other.subject());
        shared.removeAll(List.of(one.noun().split(" ")));
        boolean sameSort = !one.sort().isEmpty() && one.sort().equals(other.sort());
        return shared.size() >= (isTypo(one.digits(), other.digits()) ? SHARED_WITH_TYPO : SHARED) - (sameSort ? 1 : 0);
    }

    private static boolean isContrast(Counted one, Counted other) {
        boolean sorts = !one.sort().isEmpty() && !other.sort().isEmpty() && !one.sort().equals(other.sort());
        boolean names = !one.names().isEmpty()
                && !other.names().isEmpty()
                && Collections.disjoint(one.names(), other.names());
        return sorts || names || isExplained(one) || isExplained(other);
    }

    private static boolean isExplained(Counted counted) {
        String text = counted.reading().text();
        int from = Math.max(counted.sentence().start(), counted.number().start() - BEFORE);
        int to = Math.min(counted.sentence().end(), counted.end() + AFTER);
        return OTHER.matcher(text.substring(from, counted.number().start()) + "|" + text.substring(counted.end(), to)).find();
    }

    /** Two figures changed places, one is another, or a nought was lost. */
    private static boolean isTypo(String one, String other) {
        if (one.length() != other.length()) {
            return one.replaceAll("0+$", "").equals(other.replaceAll("0+$", ""));
        }
        long different = IntStream.range(0, one.length())
                .filter(at -> one.charAt(at) != other.charAt(at))
                .count();
        return one.length() > 1 && (different == 1 || sorted(one).equals(sorted(other)));
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
