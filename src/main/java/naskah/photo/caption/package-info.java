/**
 * The words of a photo as the desk works on them: credits taken off captions and printed again, and edits of many photos at
 * once, each a pure step from metadata to metadata that shows what it would cost before anything is kept.
 */
package naskah.photo.caption;
