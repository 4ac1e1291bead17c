/**
 * A photo as facts: content hash, size in pixels, format, IPTC and XMP metadata, and the decoding that is safe to do.
 *
 * <p>Nothing here changes an original. Every reader checks dimensions in the header before it decodes.
 */
package naskah.photo;
