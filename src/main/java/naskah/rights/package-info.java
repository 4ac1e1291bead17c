/**
 * What photos may be used for: what keeps an article back, in which words, and who answered for it, for the window and the command
 * line alike.
 *
 * <p>One class decides ({@link naskah.rights.RightsGate}) and one class words it ({@link naskah.rights.RightsWords}), so that a
 * badge, a warning and a refusal never say different things.
 */
package naskah.rights;
