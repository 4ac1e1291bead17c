package naskah.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.check.figures.FiguresRules;
import naskah.check.forms.FormsRules;
import naskah.check.sentences.SentencesRules;
import naskah.check.story.StoryRules;
import naskah.check.words.WordsRules;

/** Every rule there is, in the order of precedence: what knows most about a place comes first. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
                    StoryRules.all(), FiguresRules.all(), SentencesRules.all(), FormsRules.all(), WordsRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /** Those that read the words of a photo by itself: every rule of one text, and those of the words of pictures. */
    public static List<Rule> ofPhotos() {
        return ALL.stream()
                .filter(rule -> switch (rule) {
                    case PassageRule passage -> true;
                    case ArticleRule article -> article.readsPhotosAlone();
                })
                .toList();
    }

    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(rule -> rule.about().id().equals(id)).findFirst();
    }
}
