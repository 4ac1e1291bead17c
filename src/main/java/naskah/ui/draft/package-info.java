/**
 * Keeps what is being written: from the first character, at least twice a second, and never says "saved" before it is.
 *
 * <p>No scene here; the status line and the standing message read {@link naskah.ui.draft.DraftState}.
 */
package naskah.ui.draft;
