/** ULG, HBG, KAP and SNG: reduplication, hyphens, capitals and abbreviations. */
package naskah.check.forms;
