/** Find and replace over the whole article: body, headline, deck, captions and alt texts. */
package naskah.ui.find;
