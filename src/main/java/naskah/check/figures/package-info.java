/** ANG, WKT, TGL, KON-04, KON-05 and KON-07: numbers, money, times and dates. */
package naskah.check.figures;
