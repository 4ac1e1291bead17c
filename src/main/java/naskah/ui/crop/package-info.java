/** Framing a photo for every slot of the house, and naming whom it shows. */
package naskah.ui.crop;
