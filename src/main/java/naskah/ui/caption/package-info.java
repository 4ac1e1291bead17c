/**
 * Words of many photos at once: batch edits with their preview, sets of metadata that are copied and pasted, the check of a
 * photo's words, and the question to every article that shows a photo whose words changed. Hosted by the photo desk.
 */
package naskah.ui.caption;
