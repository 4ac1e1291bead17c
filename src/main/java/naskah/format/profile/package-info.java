/**
 * What a house profile takes in from files, and gives out: the whole profile, exchange rates, lists of words.
 *
 * <p>A file that cannot be used at all is a {@link naskah.format.profile.BadFile}; single lines that cannot be used are
 * values beside those that can.
 */
package naskah.format.profile;
