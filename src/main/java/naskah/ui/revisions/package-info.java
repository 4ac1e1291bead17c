/** The kept states of the article: list, read, compare and bring back. */
package naskah.ui.revisions;
