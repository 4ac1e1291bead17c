package naskah.check.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-08: a source who is not named; an editor answers for it. */
final class AnonymousSource implements PassageRule {
    private static final Pattern ANONYMOUS = Pattern.compile(
            "\\b(?:(?:enggan|menolak|tidak (?:mau|ingin|bersedia|berkenan)|tak (?:mau|ingin)|keberatan) (?:di|men)(?:sebut|ungkap|tulis|publikasi)(?:kan)?(?: (?:nama|identitas|jati diri))(?:nya)?"
                    + "|(?:meminta|minta) (?:agar |supaya )?(?:nama|identitas)(?:nya)? (?:tidak|dirahasiakan|disembunyikan)"
                    + "|(?:nama|identitas)(?:nya)? (?:dirahasiakan|enggan disebut(?:kan)?|tidak (?:mau|ingin) disebut(?:kan)?)"
                    + "|sumber (?:anonim|terpercaya|tepercaya|internal))\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return new About("BRT-08", Weight.WARNING, "Kode Etik Jurnalistik 7");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Menurut sumber yang enggan disebut namanya, harga akan naik.",
                        "Seorang pejabat yang meminta namanya dirahasiakan membenarkan kabar itu."),
                List.of("Menurut Rina Kartika, harga akan naik.", "Sumber air di desa itu mengering."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.kind() == Kind.CREDIT
                ? Stream.of()
                : reading.find(ANONYMOUS).map(match -> Hit.at(match.start(), match.end()));
    }
}
