/**
 * An article as a folder to hand over: {@code article.json}, {@code index.html} and {@code pictures/}.
 *
 * <p>A folder appears whole or not at all, and an earlier export of the article is replaced whole or not at all, whatever
 * step the machine stops at. A folder that is no export of ours is never touched.
 */
package naskah.format.folder;
