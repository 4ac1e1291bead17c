/** The window: its bars, its panes and how they share the room, the key map, and what it remembers. */
package naskah.ui.shell;
