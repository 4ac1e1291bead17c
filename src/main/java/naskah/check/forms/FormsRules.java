package naskah.check.forms;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class FormsRules {
    private FormsRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
