/** The article form: every field but the body, each bound to the editing session and saying in words what is wrong. */
package naskah.ui.form;
