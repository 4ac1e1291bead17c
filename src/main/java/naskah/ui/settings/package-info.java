/**
 * The house profile as a person sets it, section by section: the newsroom, its style, the rules, the dictionary, exchange
 * rates, and the profile as a file. Nothing holds before it is saved.
 */
package naskah.ui.settings;
