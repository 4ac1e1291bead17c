package naskah.check.sentences;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class SentencesRules {
    private SentencesRules() {}

    public static List<Rule> all() {
        return List.of(
                new UnbalancedMarks(),
                new NoCommaBeforeAttribution(),
                new MarkOutsideQuotation(),
                new CommaAfterQuestion(),
                new NoCommaBeforeQuotation(),
                new MixedQuoteStyle(),
                new NestedQuotation(),
                new Spacing(),
                new ContrastWithoutComma(),
                new ConnectorWithoutComma(),
                new CommaBeforeSubclause(),
                new BrokenPair(),
                new BetweenPair(),
                new DoubleReciprocal(),
                new AlikeOpenings(),
                new LongSentence(),
                new LongParagraph());
    }
}
