package naskah.ui.exporting;

import java.io.IOException;
import java.util.List;
import naskah.rights.Blocked;

/** An export that was not done because the rights of photos forbid it; somebody may answer for them. */
public final class RightsRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Blocked> blocked;

    public RightsRefused(List<Blocked> blocked) {
        super("the rights of " + blocked.size() + " photos forbid it");
        this.blocked = List.copyOf(blocked);
    }

    public List<Blocked> blocked() {
        return blocked;
    }
}
