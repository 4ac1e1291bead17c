/** The page of an article: complete for export, and the same in pieces for the live preview. */
package naskah.format.html;
