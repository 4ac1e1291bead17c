package naskah.check.forms;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class FormsRules {
    private FormsRules() {}

    public static List<Rule> all() {
        return List.of(
                new PluralTwice(),
                new ReduplicationUnhyphenated(),
                new CompoundRepeated(),
                new OrdinalHyphen(),
                new CapitalsAndAffix(),
                new RangeDash(),
                new CaptionPosition(),
                new PostAndName(),
                new PlaceNoun(),
                new DayInSmallLetters(),
                new SentenceStart(),
                new AbbreviationDot(),
                new SlashAbbreviation(),
                new DottedInitials(),
                new UnitWithDot(),
                new AcronymCase(),
                new UsedBeforeIntroduced(),
                new IntroducedNeverReused());
    }
}
