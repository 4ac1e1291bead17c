/** The live preview: the export's own page, patched in place while the article is written. */
package naskah.ui.preview;
