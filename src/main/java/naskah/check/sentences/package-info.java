/** PTK, KOM, SPS and KAL: quotation marks, commas, sentences and paragraphs. */
package naskah.check.sentences;

