/** How a passage is read: tokens, sentences, quotations, and the word tables that rules share. */
package naskah.check.text;
