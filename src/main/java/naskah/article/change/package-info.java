/** What changed between two values of an article, one difference at a time, each to be taken over or taken back by itself. */
package naskah.article.change;
