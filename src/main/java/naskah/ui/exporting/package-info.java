/** Handing over and taking in, in the window: export in one action, import of files and folders, with progress and cancel. */
package naskah.ui.exporting;
