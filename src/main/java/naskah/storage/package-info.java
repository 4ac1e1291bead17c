/**
 * The ports to what is kept: articles, photos, archive, revisions and settings of one data folder.
 *
 * <p>Ports speak newsroom; {@code storage.sqlite} speaks SQLite. Expected outcomes are values; a failed world is a
 * {@link naskah.storage.StorageException}. No port may be called on the UI thread.
 */
package naskah.storage;
