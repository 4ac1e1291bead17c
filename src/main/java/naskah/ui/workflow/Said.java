package naskah.ui.workflow;

import java.util.Optional;
import naskah.ui.editor.Caret;

/** What is said of a step, in one sentence, and where to go because of it. */
public record Said(String sentence, Optional<Jump> jump) {

    /** A place where something is missing. */
    public sealed interface Jump {
        /** A field of the form, or a picture's caption. */
        record Field(Caret place) implements Jump {}

        /** What the copy check found. */
        record Findings() implements Jump {}

        /** What is proposed for the article. */
        record Suggestions() implements Jump {}
    }

    static Said of(String sentence) {
        return new Said(sentence, Optional.empty());
    }
}
