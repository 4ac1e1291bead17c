/** The editing session: the article being written, its undo stack and its caret. */
package naskah.ui.editor;
