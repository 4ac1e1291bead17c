/**
 * The dictionary: what is known, what is written alike, and from which roots a word is made.
 *
 * <p>{@link naskah.check.spelling.Dictionaries} finds and reads it; that there is none, or none that can be read, is a
 * value. A spelling belongs to one thread, the dictionary under it to all.
 */
package naskah.check.spelling;
