package naskah.ui.shell;

import java.util.Optional;

/**
 * Where the person is in a window that is about to be built again.
 *
 * @param focused the id of what has the keyboard
 */
public record Place(Resume resume, Beside beside, Optional<String> focused) {}
