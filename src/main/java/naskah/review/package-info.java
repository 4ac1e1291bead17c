/**
 * What is said about an article and proposed for it while it goes through the house. None of it is part of the article's value, so none
 * of it can reach readers: whoever exports has only the article.
 */
package naskah.review;
