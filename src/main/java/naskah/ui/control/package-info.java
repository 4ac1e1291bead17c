/** Controls that several features share: fields bound to the editing session, notes beside them, icons, layouts in ems. */
package naskah.ui.control;
