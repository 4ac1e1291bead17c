/** Archives of one article a line (JSON Lines), read as a stream: memory does not grow with the file. */
package naskah.format.jsonl;
