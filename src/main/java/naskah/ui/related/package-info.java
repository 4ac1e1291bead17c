/** The picker of related news: what was chosen, what is suggested, and the archive to search in. */
package naskah.ui.related;
