package naskah.workflow;

import static naskah.workflow.Guard.AS_APPROVED;
import static naskah.workflow.Guard.CAPTIONS;
import static naskah.workflow.Guard.EMBARGO_OVER;
import static naskah.workflow.Guard.FIELDS;
import static naskah.workflow.Guard.FOUR_EYES;
import static naskah.workflow.Guard.LATER;
import static naskah.workflow.Guard.NO_ERRORS;
import static naskah.workflow.Guard.NO_SUGGESTIONS;
import static naskah.workflow.Guard.REASON;
import static naskah.workflow.Role.COPY_CHIEF;
import static naskah.workflow.Role.EDITOR;
import static naskah.workflow.Stage.APPROVED;
import static naskah.workflow.Stage.DRAFT;
import static naskah.workflow.Stage.EMBARGOED;
import static naskah.workflow.Stage.HELD;
import static naskah.workflow.Stage.PUBLISHED;
import static naskah.workflow.Stage.RETURNED;
import static naskah.workflow.Stage.SUBMITTED;
import static naskah.workflow.Stage.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One allowed move between stages: who may make it, and what must hold.
 *
 * @param alone whether it is for a house without a list of persons only, where one person is all there is
 */
public record Step(Deed deed, Set<Stage> from, Stage to, Set<Role> roles, List<Guard> guards, boolean alone) {
    private static final List<Guard> FINISHED = List.of(FIELDS, CAPTIONS, NO_ERRORS, NO_SUGGESTIONS);

    /** Every step there is. */
    public static final List<Step> ALL = List.of(
            step(Deed.SUBMIT, Set.of(DRAFT, RETURNED), SUBMITTED, Set.of(EDITOR, COPY_CHIEF), List.of(FIELDS)),
            step(Deed.TAKE_BACK, Set.of(SUBMITTED), DRAFT, Set.of(EDITOR, COPY_CHIEF), List.of()),
            step(Deed.RETURN, Set.of(SUBMITTED, APPROVED, EMBARGOED), RETURNED, Set.of(COPY_CHIEF), List.of(REASON)),
            step(Deed.APPROVE, Set.of(SUBMITTED), APPROVED, Set.of(COPY_CHIEF), and(FINISHED, FOUR_EYES)),
            step(Deed.EMBARGO, Set.of(APPROVED, EMBARGOED), EMBARGOED, Set.of(COPY_CHIEF), List.of(AS_APPROVED, LATER)),
            step(Deed.PUBLISH, Set.of(APPROVED, EMBARGOED), PUBLISHED, Set.of(EDITOR, COPY_CHIEF),
                    List.of(AS_APPROVED, EMBARGO_OVER)),
            step(Deed.HOLD, Set.of(DRAFT, SUBMITTED, RETURNED, APPROVED, EMBARGOED), HELD, Set.of(COPY_CHIEF), List.of(REASON)),
            step(Deed.RELEASE, Set.of(HELD), DRAFT, Set.of(COPY_CHIEF), List.of()),
            step(Deed.REVISE, Set.of(PUBLISHED), DRAFT, Set.of(EDITOR, COPY_CHIEF), List.of()),
            step(Deed.WITHDRAW, Set.of(PUBLISHED), WITHDRAWN, Set.of(COPY_CHIEF), List.of(REASON)),
            new Step(Deed.PUBLISH, Set.of(DRAFT), PUBLISHED, Set.of(Role.values()), and(FINISHED, EMBARGO_OVER), true));

    /** What happens by itself when cleared content changes; nobody can ask for it. */
    public static final Step LAPSE =
            new Step(Deed.LAPSE, Set.of(APPROVED, EMBARGOED, PUBLISHED), DRAFT, Set.of(), List.of(), false);

    /** What happens by itself at the end of an embargo, in the name of whoever answers for it; nobody can ask for it. */
    public static final Step ON_TIME = step(
            Deed.GO_OUT, Set.of(EMBARGOED), PUBLISHED, Set.of(EDITOR, COPY_CHIEF), List.of(AS_APPROVED, EMBARGO_OVER));

    public Step {
        from = Set.copyOf(from);
        roles = Set.copyOf(roles);
        guards = List.copyOf(guards);
    }

    /** The step that a deed is from a stage for such a person; none where the table has none. */
    public static Optional<Step> of(Deed deed, Stage from, Person person) {
        return Stream.concat(ALL.stream(), Stream.of(ON_TIME))
                .filter(step -> step.deed == deed && step.from.contains(from))
                .filter(step -> person.isAny(step.roles) && (!step.alone || person.isAlone()))
                .findFirst();
    }

    /** What a person may do with an article at that stage, in the order of the table. */
    public static List<Step> open(Stage from, Person person) {
        return ALL.stream().filter(step -> of(step.deed, from, person).filter(step::equals).isPresent()).toList();
    }

    /** What keeps the article from this step; empty when it may go. */
    public List<Refusal> refusals(Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (Guard guard : guards) {
            List<String> missing = guard.missing(facts);
            if (!missing.isEmpty()) {
                refusals.add(new Refusal(guard, missing));
            }
        }
        return refusals;
    }

    /** Why a step is refused, and what is missing in words of the form, of the check or of the article. */
    public record Refusal(Guard guard, List<String> missing) {
        public Refusal {
            missing = List.copyOf(missing);
        }
    }

    private static Step step(Deed deed, Set<Stage> from, Stage to, Set<Role> roles, List<Guard> guards) {
        return new Step(deed, from, to, roles, guards, false);
    }

    private static List<Guard> and(List<Guard> guards, Guard more) {
        List<Guard> all = new ArrayList<>(guards);
        all.add(more);
        return all;
    }
}
