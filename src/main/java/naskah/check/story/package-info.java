/** KON, BRT and ETK: names, headline, captions, the article as a whole, law and ethics. */
package naskah.check.story;

