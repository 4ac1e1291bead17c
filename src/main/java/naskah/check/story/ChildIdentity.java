package naskah.check.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.Hit;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.Token;

/** Finds what a reader could know a child by: a name with an age below 18, a pupil's name, a pupil's school. */
final class ChildIdentity {
    private static final Pattern AGE = Pattern.compile(
            "^(?: \\((?:1[0-7]|[1-9])(?: tahun)?\\)|, (?:1[0-7]|[1-9]) tahun\\b|,? (?:yang )?(?:baru |masih )?(?:ber)?(?:usia|umur) (?:1[0-7]|[1-9]) tahun)");
    private static final Pattern SCHOOL = Pattern.compile(
            "\\b(?:SDN?|SMPN?|SMAN?|SMKN?|MIN?|MTsN?|MAN?|SLBN?|TK|SD|SMP|SMA|SMK)(?: (?:Negeri|Swasta|Islam|Kristen|Katolik|IT|Muhammadiyah))? ?(?:\\d{1,3}\\b|(?!Kota|Kabupaten|Kecamatan|Kelas|Negeri|Swasta|di)\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)?");
    private static final Pattern PUPIL = Pattern.compile("\\b(?:[Ss]iswa|[Ss]iswi|[Pp]elajar|[Mm]urid|[Ss]antri|[Ss]antriwati)\\b");
    private static final Pattern CHANGED = Pattern.compile(
            "bukan nama (?:sebenarnya|asli)|nama samaran|disamarkan|[Ss]ebut saja|[Ii]nisial", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> CALLED = Set.of(
            "bernama", "siswa", "siswi", "pelajar", "murid", "bocah", "anak", "korban", "pelaku", "remaja", "balita", "putri",
            "putra", "adik", "kakak", "gadis", "perempuan", "pria", "pemuda", "tersangka", "terdakwa", "nasib", "inisial",
            "berinisial", "si", "ayat", "pasal", "huruf", "butir", "nomor", "angka", "poin", "bab", "lampiran", "kelas",
            "bayi", "cucu", "keponakan", "santri", "saksi", "keduanya", "almarhum", "almarhumah");

    private ChildIdentity() {}

    static Stream<Hit> in(Reading reading) {
        boolean changed = CHANGED.matcher(reading.text()).find();
        List<Hit> found = new ArrayList<>();
        reading.names().stream()
                .map(ChildIdentity::bare)
                .filter(words -> !words.isEmpty() && isName(words))
                .filter(words -> isAged(reading, words) && !(changed && words.size() == 1) || isPupil(reading, words))
                .forEach(words -> found.add(Hit.at(words.getFirst().start(), words.getLast().end())));
        if (PUPIL.matcher(reading.text()).find()) {
            reading.find(SCHOOL)
                    .filter(match -> isPupils(reading, match.start()) && isNamed(reading, match.group()))
                    .forEach(match -> found.add(Hit.at(match.start(), match.end())));
        }
        return found.stream();
    }

    /** The words after the last one that belongs to a post, a place or the law ("Ayat (1)"). */
    private static List<Token> bare(Name name) {
        int from = 0;
        for (int i = 0; i < name.words().size(); i++) {
            String word = name.words().get(i).lower();
            from = Titles.is(word) || i == from && CALLED.contains(word) ? i + 1 : from;
        }
        return name.words().subList(from, name.words().size());
    }

    /** A name in full: neither "RK" nor "R.K." nor "Rina K". */
    private static boolean isName(List<Token> words) {
        Token last = words.getLast();
        return last.text().length() > 2 && !(last.isAllCapitals() && last.text().length() == 3);
    }

    private static boolean isAged(Reading reading, List<Token> words) {
        String text = reading.text();
        boolean listed = text.contains("(1)") && text.contains("(2)");
        return !listed && AGE.matcher(text.substring(words.getLast().end())).find();
    }

    /** "korban bernama Rina Kartika, siswi …", "siswi SMP, Rina Kartika,": the name beside the word for a pupil. */
    private static boolean isPupil(Reading reading, List<Token> words) {
        if (words.size() < 2) {
            return false;
        }
        String text = reading.text();
        String before = text.substring(Math.max(0, words.getFirst().start() - 25), words.getFirst().start());
        String after = text.substring(words.getLast().end(), Math.min(text.length(), words.getLast().end() + 12));
        boolean apposed = after.matches("(?s), (?:siswa|siswi|pelajar|murid)\\b.*");
        boolean called = before.matches("(?s).*\\b(?:siswa|siswi|pelajar|murid|bocah)\\b(?: (?:SD|SMP|SMA|SMK))?(?:,| bernama| atas nama)? $");
        return apposed || called;
    }

    /** In a headline any word may have a capital: only a number tells the school there, "SMPN 7". */
    private static boolean isNamed(Reading reading, String school) {
        return reading.kind() != Kind.HEADLINE || school.chars().anyMatch(Character::isDigit);
    }

    /** The school of a pupil in the same sentence, not the one where an adult works. */
    private static boolean isPupils(Reading reading, int at) {
        String sentence = reading.sentenceAt(at);
        return PUPIL.matcher(sentence).find();
    }
}
