/** Ids, labels and shortcuts of every command, in one table: menus, buttons, the key map and the list of shortcuts read it. */
package naskah.command;
