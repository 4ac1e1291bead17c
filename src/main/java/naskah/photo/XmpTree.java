package naskah.photo;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPPathFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import java.util.List;

/** Writes the words as a tree of XMP properties in the forms of the IPTC Photo Metadata Standard 2024.1. */
final class XmpTree {
    private final XMPMeta xmp = XMPMetaFactory.create();

    private XmpTree() {}

    static XMPMeta of(PhotoMetadata words) throws XMPException {
        XmpTree tree = new XmpTree();
        for (PhotoField field : words.fields()) {
            tree.write(field.xmp(), words.all(field));
        }
        for (PlaceShown place : words.placesShown()) {
            tree.write(place);
        }
        return tree.xmp;
    }

    private void write(XmpPlace place, List<String> texts) throws XMPException {
        switch (place.form()) {
            case TEXT -> xmp.setProperty(place.namespace(), place.name(), texts.getFirst());
            case LANGUAGES -> inLanguages(place.namespace(), place.name(), texts.getFirst());
            case SEQUENCE -> list(place, texts, new PropertyOptions().setArrayOrdered(true));
            case BAG -> list(place, texts, new PropertyOptions().setArray(true));
        }
    }

    private void inLanguages(String namespace, String path, String text) throws XMPException {
        xmp.setLocalizedText(namespace, path, null, XMPConst.X_DEFAULT, text);
    }

    private void list(XmpPlace place, List<String> texts, PropertyOptions kind) throws XMPException {
        for (String text : texts) {
            xmp.appendArrayItem(place.namespace(), place.name(), kind, text, null);
        }
    }

    private void write(PlaceShown place) throws XMPException {
        String array = XmpWords.PLACE_SHOWN;
        PropertyOptions struct = new PropertyOptions().setStruct(true);
        xmp.appendArrayItem(XmpPlace.IPTC_EXTENSION, array, new PropertyOptions().setArray(true), null, struct);
        int last = xmp.countArrayItems(XmpPlace.IPTC_EXTENSION, array);
        String path = XMPPathFactory.composeArrayItemPath(array, last);
        for (int i = 0; i < XmpWords.PLACE_PARTS.size(); i++) {
            part(path, XmpWords.PLACE_PARTS.get(i), place.parts().get(i));
        }
    }

    private void part(String path, String name, String text) throws XMPException {
        if (text.isEmpty()) {
            return;
        }
        if (name.equals(XmpWords.PLACE_NAME)) {
            String field = XMPPathFactory.composeStructFieldPath(XmpPlace.IPTC_EXTENSION, name);
            inLanguages(XmpPlace.IPTC_EXTENSION, path + field, text);
        } else {
            xmp.setStructField(XmpPlace.IPTC_EXTENSION, path, XmpPlace.IPTC_EXTENSION, name, text);
        }
    }
}
