/**
 * Articles as the text of a news site's page: every line goes to its field, and a line that fits no field goes to the
 * editor's note and is reported. Only what is plain is recognised, nothing is guessed.
 */
package naskah.format.text;
