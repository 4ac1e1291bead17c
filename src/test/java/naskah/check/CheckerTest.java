package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.check.text.Reading;
import naskah.house.House;
import naskah.house.Pardon;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final Article ARTICLE = Specimen.read("""
            Wali kota datang , lalu pergi.
            Pasar ramai .""");
    private static final Pardons.Grounds GROUNDS = new Pardons.Grounds("", "", Instant.EPOCH);

    /** Finds every "ramai", and counts the passages that it was asked to read. */
    private static final class Counting implements PassageRule {
        private final List<String> asked = new ArrayList<>();

        @Override
        public About about() {
            return new About("UJI-01", Weight.NOTE, "uji");
        }

        @Override
        public Examples examples() {
            return new Examples(List.of("ramai", "ramai."), List.of("sepi", "sunyi"));
        }

        @Override
        public Stream<Hit> hits(Reading reading, Context context) {
            asked.add(reading.text());
            int at = reading.text().indexOf("ramai");
            return at < 0 ? Stream.empty() : Stream.of(Hit.at(at, at + 5));
        }
    }

    private final Counting rule = new Counting();
    private final Checker checker = new Checker(List.of(rule));

    @Test
    void readsOnlyWhatChangedAgain() {
        check(ARTICLE, House.standard());
        rule.asked.clear();
        check(Specimen.read("Wali kota datang , lalu pergi.\nPasar sangat ramai ."), House.standard());
        assertThat(rule.asked).containsExactly("Pasar sangat ramai .");
    }

    @Test
    void readsEverythingAgainForAnotherHouse() {
        check(ARTICLE, House.standard());
        rule.asked.clear();
        check(ARTICLE, House.standard().withHeadlineLimit(50));
        assertThat(rule.asked).hasSize(2);
    }

    @Test
    void weighsAsTheHouseWeighs() {
        House strict = House.standard().withStyle(House.standard().style().withWeight("UJI-01", Weight.ERROR));
        House off = House.standard().withStyle(House.standard().style().withWeight("UJI-01", Weight.OFF));
        assertThat(check(ARTICLE, strict)).extracting(Finding::weight).containsExactly(Weight.ERROR);
        assertThat(check(ARTICLE, off)).isEmpty();
    }

    @Test
    void leavesOutWhatTheHouseLetsStand() {
        House house = House.standard().withStyle(House.standard().style().withPardon(new Pardon("UJI-01", "Ramai")));
        assertThat(check(ARTICLE, house)).isEmpty();
    }

    @Test
    void anIgnoredFindingComesBackWhenItsSentenceChanges() {
        Finding finding = check(ARTICLE, House.standard()).getFirst();
        Pardons pardons = Pardons.NONE.ignoringHere(finding, GROUNDS);
        Finding same = check(Specimen.read("Satu paragraf di depan.\nPasar ramai ."), House.standard()).getFirst();
        Finding other = check(Specimen.read("Jalan ramai ."), House.standard()).getFirst();
        assertThat(pardons.covers(same)).isTrue();
        assertThat(pardons.covers(other)).isFalse();
        assertThat(Pardons.NONE.ignoringThroughout(finding, GROUNDS).covers(other)).isTrue();
    }

    @Test
    void takesASuggestionOnlyWhileItsWordsStand() {
        Finding finding = new Checker(Rules.all()).check(ARTICLE, Checks.context(ARTICLE)).getFirst();
        Article taken = finding.taken(ARTICLE, finding.suggestions().getFirst());
        assertThat(taken.body().text()).startsWith("Wali kota datang, lalu pergi.");
        assertThat(finding.taken(taken, ",")).isSameAs(taken);
    }

    private List<Finding> check(Article article, House house) {
        return checker.check(article, Checks.context(article, house, Optional.empty()));
    }
}
