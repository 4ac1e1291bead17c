/** What waits for the person at the desk: theirs, for their role, returned to them, and going out today. */
package naskah.ui.queue;
