package naskah.check.words;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class WordsRules {
    private WordsRules() {}

    public static List<Rule> all() {
        return List.of(
                new NonStandardWord(),
                new UndissolvedSound(),
                new LostLetterK(),
                new JoinedCompound(),
                new SplitCompound(),
                new AffixedCompound(),
                new SplitUnit(),
                new SpacedBoundForm(),
                new HyphenedBoundForm(),
                new BoundFormBeforeCapital(),
                new JoinedPreposition(),
                new SplitPrefix(),
                new PrepositionBeforeCapital(),
                new RelativeWhere(),
                new JoinedPun(),
                new SplitPun(),
                new JoinedPer(),
                new SplitParticle(),
                new Pleonasm(),
                new ForeignWord(),
                new UnknownWord());
    }
}
