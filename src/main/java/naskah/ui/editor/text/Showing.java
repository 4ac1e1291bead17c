package naskah.ui.editor.text;

import java.util.Optional;
import naskah.document.Body;

/** What the control has to do: it shows one body and must show another, with this selection if it is to move. */
record Showing(Body before, Body after, Optional<Selected> selected) {}
