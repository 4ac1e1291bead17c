/**
 * Contact sheets: photos as small pictures with their words on A4, as a PDF or as one PNG a page.
 *
 * <p>One layout serves both. Letters come from one font that travels with the program, so that a sheet looks the same on a machine
 * without fonts; what that font lacks is shown as an empty box.
 */
package naskah.format.contactsheet;
