/** The dictionary: what is known, what is written alike, and from which roots a word is made. */
package naskah.check.spelling;
