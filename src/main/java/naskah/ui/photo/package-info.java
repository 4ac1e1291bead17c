/** Pictures in the window: taking them in, their captions, and how they are shown. */
package naskah.ui.photo;
