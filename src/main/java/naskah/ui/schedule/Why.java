package naskah.ui.schedule;

import java.util.List;
import naskah.workflow.Step;

/** Why an article did not go out in its second. */
public sealed interface Why {
    /** The guards of the step. */
    record Guards(List<Step.Refusal> refusals) implements Why {
        public Guards {
            refusals = List.copyOf(refusals);
        }
    }

    /** Whoever set the instant may not publish any more; the name, or the short name of somebody who is on no list. */
    record Nobody(String name) implements Why {}
}
