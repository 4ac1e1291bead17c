package naskah.photo;

import java.util.Objects;

/**
 * What a picture file says about itself, named as in the IPTC Photo Metadata Standard 2024.1; empty where it says nothing.
 *
 * @param description IPTC Description (2:120, dc:description), the caption
 * @param creditLine  IPTC Credit Line (2:110, photoshop:Credit)
 * @param creator     IPTC Creator (2:80, dc:creator), the photographer
 * @param altText     IPTC Alt Text (Accessibility)
 * @param headline    IPTC Headline (2:105, photoshop:Headline)
 */
public record PhotoMetadata(String description, String creditLine, String creator, String altText, String headline) {
    public static final PhotoMetadata NONE = new PhotoMetadata("", "", "", "", "");

    public PhotoMetadata {
        Objects.requireNonNull(description);
        Objects.requireNonNull(creditLine);
        Objects.requireNonNull(creator);
        Objects.requireNonNull(altText);
        Objects.requireNonNull(headline);
    }
}
