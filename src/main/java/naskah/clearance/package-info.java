/**
 * What may go out: what keeps an article's photos back, in which words, and who answered for it, for the window and the command
 * line alike.
 *
 * <p>One class decides ({@link naskah.clearance.Clearance}) and one class words it ({@link naskah.clearance.RightsWords}), so that a
 * badge, a warning and a refusal never say different things.
 */
package naskah.clearance;
