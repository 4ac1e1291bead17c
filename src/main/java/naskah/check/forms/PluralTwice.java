package naskah.check.forms;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** ULG-01: a word for many before a doubled noun. */
final class PluralTwice implements PassageRule {
    private static final Set<String> MANY = Set.of("banyak", "para", "beberapa", "sejumlah", "berbagai");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{javaLowerCase}{3,})[-‑]\\1");

    /** Doubled by nature, or telling how, not how many. */
    private static final Set<String> WHOLE = Set.of(("laki undang kupu kura lumba oleh alun kisi cumi ubur biri kunang layang gado paru pura onde abu mata "
                    + "rata masing sama benar betul tengah pagi kadang langit rempah agar umbul angan cita sia hati kali pelan jauh tahu "
                    + "tiba kira gara gerak api orong pundi empek anai ari ogoh siang malam "
                    + "sore terang besar kecil gelap diam sembunyi iming embel selang kuda obor").split(" "));

    @Override
    public About about() {
        return new About("ULG-01", Weight.WARNING, "kelaziman redaksi");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Banyak negara-negara mendukung usul itu.",
                        "Para siswa-siswa berkumpul di lapangan."),
                List.of(
                        "Banyak negara mendukung usul itu.",
                        "Para laki-laki berkumpul di lapangan.",
                        "Beberapa undang-undang direvisi.",
                        "Banyak rata-rata harian yang keliru."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(1, tokens.size())
                .filter(at -> MANY.contains(tokens.get(at - 1).lower()))
                .mapToObj(tokens::get)
                .flatMap(noun -> {
                    Matcher doubled = DOUBLED.matcher(noun.text());
                    return doubled.matches() && !WHOLE.contains(doubled.group(1))
                            ? Stream.of(Hit.at(noun.start(), noun.end(), doubled.group(1)).saying(doubled.group(1)))
                            : Stream.empty();
                });
    }
}
