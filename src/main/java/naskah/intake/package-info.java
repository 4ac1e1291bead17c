/**
 * Taking articles in, for the window and the command line alike: readers on one side, the data folder on the other.
 *
 * <p>An archive is a stream and is stored in batches; an article is there whole or not at all, and everything that found no
 * place, was refused or could not be read is told as {@link naskah.intake.News}.
 */
package naskah.intake;
