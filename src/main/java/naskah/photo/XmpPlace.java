package naskah.photo;

import java.util.Objects;

/** Where a field stands in XMP (ISO 16684-1): its schema, its name, and the form of its value. */
record XmpPlace(String namespace, String name, Form form) {
    static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";

    /** The value forms of the standard that the desk's fields have. */
    enum Form {
        TEXT,
        /** One text in several languages. */
        LANGUAGES,
        /** Several texts whose order means something. */
        SEQUENCE,
        BAG
    }

    XmpPlace {
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(name);
        Objects.requireNonNull(form);
    }
}
