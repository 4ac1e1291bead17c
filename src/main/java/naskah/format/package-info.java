/**
 * Readers and writers of articles, one package per format.
 *
 * <p>Readers take input that nobody vouches for: what comes out is safe to show, what cannot be placed is reported,
         and what
 * cannot be read at all is a {@link naskah.format.Refusal} with a reason, never a half article.
 */
package naskah.format;
