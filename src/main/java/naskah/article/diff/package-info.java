/** What changed between two values of an article, field by field and word by word. */
package naskah.article.diff;
