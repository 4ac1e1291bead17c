/**
 * Reading an article over: what changed since a state that matters, what is proposed for it and what is said about it, on the page as it
 * will look and one by one in a list.
 */
package naskah.ui.review;
