/** What may be done with a photo, and what forbids it. */
package naskah.photo.rights;
