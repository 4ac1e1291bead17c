/** Every word that a person reads, Indonesian first and English second, from {@code assets/i18n}. */
package naskah.i18n;
