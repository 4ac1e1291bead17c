package naskah.ui.workflow;

import naskah.ui.check.CheckViewModel;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.EditingSession;

/** The article that goes through the house, what keeps it and what is found in it. */
public record Subject(EditingSession session, Autosave autosave, CheckViewModel check) {}
