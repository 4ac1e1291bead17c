/** EJA, GAB, TRK, DIK, PAR and KAL-04: how words are spelled, joined and split. */
package naskah.check.words;
