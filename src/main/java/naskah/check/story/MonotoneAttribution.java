package naskah.check.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;
import naskah.house.Weight;

/** BRT-07: the same verb and speaker ("kata Wang") four times or more; noted once, at the fourth. */
final class MonotoneAttribution implements ArticleRule {
    private static final int ENOUGH = 4;

    private record Tag(Reading reading, int start, int end, String words) {}

    @Override
    public About about() {
        return new About("BRT-07", Weight.NOTE, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Beras naik, kata Rina.\nGula naik, kata Rina.\nTeh naik, kata Rina.\nKopi naik, kata Rina.",
                        "Satu, ujar Dewi. Dua, ujar Dewi. Tiga, ujar Dewi. Empat, ujar Dewi."),
                List.of(
                        "Beras naik, kata Rina.\nGula naik, ujar Rina.\nTeh naik, kata Dewi.\nKopi naik, kata Rina.",
                        "Beras naik, kata Rina.\nGula naik, kata Rina."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, List<Tag>> tags = new LinkedHashMap<>();
        for (Reading reading : copy.running()) {
            tags(reading).forEach(tag -> tags.computeIfAbsent(tag.words(), key -> new ArrayList<>()).add(tag));
        }
        return tags.values().stream().filter(all -> all.size() >= ENOUGH).map(MonotoneAttribution::spot);
    }

    private static Stream<Tag> tags(Reading reading) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(i -> Speech.isTag(tokens.get(i).lower()) && tokens.get(i + 1).isCapitalised())
                .mapToObj(i -> new Tag(
                        reading,
                        tokens.get(i).start(),
                        tokens.get(i + 1).end(),
                        tokens.get(i).lower() + " " + tokens.get(i + 1).text()));
    }

    private static Spot spot(List<Tag> all) {
        Tag fourth = all.get(ENOUGH - 1);
        return new Spot(fourth.reading(), Hit.at(fourth.start(), fourth.end()).saying(Integer.toString(all.size())));
    }
}
