package naskah.check.story;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class StoryRules {
    private StoryRules() {}

    public static List<Rule> all() {
        return List.of(
                new MinorNamed(),
                new VerificationNotice(),
                new UnverifiedStory(),
                new ChangedQuotation(),
                new UnattributedQuote(),
                new BareCorrection(),
                new SiteLeftovers(),
                new WireMarks(),
                new CaptionSpelling(),
                new CaptionPlaces(),
                new PhotoCredit(),
                new MirroredPicture(),
                new StrangerInCaption(),
                new NearNames(),
                new ChangingPost(),
                new FirstMention(),
                new Variants(),
                new HouseToponyms(),
                new HeadlineFacts(),
                new CopiedHeadline(),
                new HeadlineForm(),
                new TypedDateline(),
                new ForeignDateline(),
                new AnonymousSource(),
                new MonotoneAttribution());
    }
}
