package naskah.cli;

import java.util.stream.Collectors;
import naskah.storage.DataFolder;
import naskah.storage.Stored;
import naskah.storage.Workflow.Moved;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.Step;

/** Says in one sentence why a step was not taken. */
record MoveWords(Errand errand, DataFolder folder, Person person) {
    /**
     * Whether it was taken.
     *
     * @param deed the key of what was to be done
     */
    boolean tell(String id, String deed, Moved moved) {
        switch (moved) {
            case Moved.Ok ok -> {
                return true;
            }
            case Moved.NoStep none ->
                errand.fail("cli.move.noStep", id, stage(none.stored()), word(deed), person.id().value());
            case Moved.Refused refused -> errand.tell(id + ": " + refused.refusals().stream()
                    .map(this::sentence)
                    .collect(Collectors.joining(" ")), true);
            case Moved.Conflict conflict -> errand.fail("cli.move.conflict", id);
            case Moved.Gone gone -> errand.fail("cli.article.missing", id, folder.path().toString());
        }
        return false;
    }

    private String stage(Stored stored) {
        return word("cli.stage." + stored.stage());
    }

    private String sentence(Step.Refusal refusal) {
        return errand.messages().get("workflow.guard." + refusal.guard(), missing(refusal));
    }

    private String missing(Step.Refusal refusal) {
        return refusal.missing().stream()
                .map(name -> refusal.guard() == Guard.FIELDS ? word("cli.field." + name) : name)
                .collect(Collectors.joining(", "));
    }

    private String word(String key) {
        return errand.messages().get(key);
    }
}
