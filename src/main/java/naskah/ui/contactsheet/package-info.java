/** Contact sheets in the window: asked for, made in the background, shown when they are there. */
package naskah.ui.contactsheet;
