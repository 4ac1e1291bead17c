/** The house profile as a person sets it: outlet, categories, printed forms, zone, headline limit. */
package naskah.ui.settings;
