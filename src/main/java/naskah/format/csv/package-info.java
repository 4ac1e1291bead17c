/** Tables as separated values (RFC 4180, with commas, semicolons or tabs between), with the line of every row. */
package naskah.format.csv;
