/** Brings two values of an article together that grew from one, on two desks without a server between them. */
package naskah.article.merge;
