/** The rights of photos in the window: what is said beside an article's picture, and where the photo desk sets them. */
package naskah.ui.rights;
