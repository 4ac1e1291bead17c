/** The copy check in the window: marks in the text and the form, the list of findings, the card at a mark. */
package naskah.ui.check;
