package naskah.check.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KAL-07: three or more paragraphs that begin with the same two words; the third and later ones are marked. */
final class AlikeOpenings implements ArticleRule {
    private static final int ENOUGH = 3;

    @Override
    public About about() {
        return new About("KAL-07", Weight.NOTE, "readability");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Kedua pihak bertemu.\nKedua pihak sepakat.\nKedua pihak pulang.",
                        "Warga desa datang.\nHujan turun.\nWarga desa menunggu.\nWarga desa pulang."),
                List.of(
                        "Kedua pihak bertemu.\nMereka sepakat.\nKedua pihak pulang.",
                        "Rapat dibuka.\nRapat ditutup.\nRapat itu lama."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, List<Spot>> openings = new LinkedHashMap<>();
        copy.of(Kind.PARAGRAPH).forEach(reading -> {
            List<Token> first = reading.tokens().stream().limit(2).toList();
            if (first.size() == 2 && first.stream().allMatch(Token::isWord)) {
                String key = first.getFirst().lower() + " " + first.getLast().lower();
                Spot spot = new Spot(reading, Hit.at(first.getFirst().start(), first.getLast().end()));
                openings.computeIfAbsent(key, k -> new ArrayList<>()).add(spot);
            }
        });
        return openings.values().stream()
                .filter(spots -> spots.size() >= ENOUGH)
                .flatMap(spots -> spots.stream().skip(ENOUGH - 1).map(spot -> counted(spot, spots.size())));
    }

    private static Spot counted(Spot spot, int count) {
        return new Spot(spot.reading(), spot.hit().saying(Integer.toString(count)));
    }
}
