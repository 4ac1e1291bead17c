/**
 * The photo desk: a window of its own in which the photos of the library are found, described, kept or thrown away, and chosen
 * for articles. Neighbours add to it by {@link naskah.ui.photodesk.PhotoDeed} and {@link naskah.ui.photodesk.PhotoPane}.
 */
package naskah.ui.photodesk;
