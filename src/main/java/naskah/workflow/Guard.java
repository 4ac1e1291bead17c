package naskah.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.Caption;

/** A condition of a step; {@code workflow.guard.<NAME>} is its message, which takes what is missing. */
public enum Guard {
    /** Headline, category, publication time and body are there; what is missing is named as in the form. */
    FIELDS(facts -> missingFields(facts.article())),
    /** Every picture has caption and credit; never waived. */
    CAPTIONS(facts -> bareCaptions(facts.article())),
    /** The copy check has no open error; one that may stand was let stand by somebody, with name and reason. */
    NO_ERRORS(facts -> facts.found().errors()),
    NO_SUGGESTIONS(facts -> facts.found().suggestions()),
    /** Nobody approves an article that holds text of theirs which nobody has cleared. */
    FOUR_EYES(Guard::ownText),
    REASON(facts -> unless(!facts.asked().reason().isBlank())),
    /** The instant is set, and still to come. */
    LATER(facts -> unless(facts.asked().until().filter(facts.asked().now()::isBefore).isPresent())),
    /** Not a character differs from what was approved. */
    AS_APPROVED(facts -> unless(facts.standing().asApproved())),
    /** The second of the embargo has come. */
    EMBARGO_OVER(facts -> unless(
            facts.standing().embargo().filter(facts.asked().now()::isBefore).isEmpty()));

    private final Function<Facts, List<String>> missing;

    Guard(Function<Facts, List<String>> missing) {
        this.missing = missing;
    }

    /** What keeps the article from the step; empty when nothing does. One empty text says that there is nothing to name. */
    public List<String> missing(Facts facts) {
        return missing.apply(facts);
    }

    private static List<String> unless(boolean holds) {
        return holds ? List.of() : List.of("");
    }

    private static List<String> ownText(Facts facts) {
        Facts.Actor actor = facts.actor();
        boolean own = actor.writers().contains(actor.person().id());
        return unless(!own || !actor.fourEyes() || actor.person().isAlone());
    }

    private static List<String> missingFields(Article article) {
        List<String> missing = new ArrayList<>();
        if (article.headline().isBlank()) {
            missing.add("headline");
        }
        if (article.filing().category().isBlank()) {
            missing.add("category");
        }
        if (article.published().isEmpty()) {
            missing.add("published");
        }
        if (!article.hasBody()) {
            missing.add("body");
        }
        return missing;
    }

    private record Shown(String photo, Caption caption, String name) {}

    /** Pictures by the first words of their caption, else by their place. */
    private static List<String> bareCaptions(Article article) {
        List<String> bare = new ArrayList<>();
        int number = 0;
        for (Shown picture : (Iterable<Shown>) pictures(article)::iterator) {
            number++;
            boolean said = !picture.caption().text().isBlank() && !picture.caption().credit().isBlank();
            if (!picture.photo().isEmpty() && !said) {
                bare.add(picture.name().isBlank() ? String.valueOf(number) : picture.name());
            }
        }
        return bare;
    }

    private static Stream<Shown> pictures(Article article) {
        Stream<Shown> banner =
                Stream.of(new Shown(article.banner().photo(), article.banner().caption(), article.banner().caption().text()));
        Stream<Shown> inline = article.body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(block -> new Shown(block.photo(), block.caption(), block.caption().text()));
        return Stream.concat(banner, inline);
    }
}
