package naskah.ui.find;

import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.ui.editor.Caret;

/** A place where the words were found: the passage, and from where to where in it (UTF-16 units). */
record Hit(Passage passage, int start, int end) {

    /** This hit as a selection. */
    Caret caret() {
        String block = passage.owner() == null ? "" : passage.owner().id().value();
        return new Caret(passage.field(), new Caret.Point(block, start), new Caret.Point(block, end));
    }

    boolean isInBody() {
        return passage.isInBody();
    }

    Stretch stretch() {
        return new Stretch(start, end);
    }

    boolean isSamePlace(Hit other) {
        return start == other.start && caret().equals(other.caret());
    }
}
