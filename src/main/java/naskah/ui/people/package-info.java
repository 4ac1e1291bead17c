/** Who works at the desk: signing in, changing places, and the cover over a desk that nobody touches. */
package naskah.ui.people;
