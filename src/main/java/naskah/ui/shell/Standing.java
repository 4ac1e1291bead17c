package naskah.ui.shell;

import java.util.List;
import java.util.Optional;
import naskah.ui.draft.DraftState;

/**
 * What stands above the article while something keeps it from being saved, and what a person can do.
 *
 * @param key its message
 */
record Standing(String key, List<Action> actions) {

    enum Action {
        RETRY,
        TAKE_THEIRS,
        KEEP_COPY,
        RECOVER,
        COPY_ALL
    }

    static Optional<Standing> of(DraftState state) {
        return switch (state) {
            case DraftState.Clean clean -> Optional.empty();
            case DraftState.Saving saving -> Optional.empty();
            case DraftState.Failed failed -> told("shell.failed." + failed.cause(), Action.RETRY, Action.COPY_ALL);
            case DraftState.Conflict conflict ->
                told("shell.conflict", Action.TAKE_THEIRS, Action.KEEP_COPY, Action.COPY_ALL);
            case DraftState.Gone gone -> told("shell.gone", Action.RECOVER, Action.COPY_ALL);
            case DraftState.ReadOnly readOnly -> told("shell.readOnly", Action.COPY_ALL);
        };
    }

    private static Optional<Standing> told(String key, Action... actions) {
        return Optional.of(new Standing(key, List.of(actions)));
    }
}
