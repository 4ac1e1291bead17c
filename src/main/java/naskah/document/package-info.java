/**
 * The body of an article as an immutable value: blocks, spans, marks and positions, and what may stand where.
 *
 * <p>Unchanged blocks are the same instances in the next body; checks, preview, autosave and undo rely on it. This room
 * knows nothing but {@code java.*}.
 */
package naskah.document;
