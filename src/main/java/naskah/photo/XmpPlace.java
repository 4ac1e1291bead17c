package naskah.photo;

import com.adobe.internal.xmp.XMPConst;
import java.util.Objects;

/** Where a field stands in XMP (ISO 16684-1): its schema, its name, and the form of its value. */
record XmpPlace(String namespace, String name, Form form) {
    static final String IPTC = XMPConst.NS_IPTCCORE;
    static final String IPTC_EXTENSION = XMPConst.NS_IPTCEXT;
    static final String DC = XMPConst.NS_DC;
    static final String PHOTOSHOP = XMPConst.NS_PHOTOSHOP;
    static final String RIGHTS = XMPConst.NS_XMP_RIGHTS;

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
