/** What readers are told of a published article after it went out: corrections, replies, updates, and that it was withdrawn. */
package naskah.article.correction;
