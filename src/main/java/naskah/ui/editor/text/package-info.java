/**
 * The body editor. The text control is known only here: what a person does becomes a pure edit of the body, the session
 * takes it, and the control is brought in line with the value, never the other way round.
 */
package naskah.ui.editor.text;
