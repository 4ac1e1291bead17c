/**
 * What a newsroom has to answer for once an article is out: what readers are told beside it, what it said at which second, and the page
 * that proves both.
 */
package naskah.aftermath;
