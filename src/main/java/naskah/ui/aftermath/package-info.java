/** What comes after publication, in the window: corrections, replies and updates, and complaints with their clock. */
package naskah.ui.aftermath;
