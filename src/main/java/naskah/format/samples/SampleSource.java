package naskah.format.samples;

import java.util.List;
import naskah.article.Byline;
import naskah.document.Caption;
import naskah.house.Zone;

/** One sample article as its file holds it; {@code published} is ISO 8601, empty for a draft. */
record SampleSource(
        String headline,
        String deck,
        String category,
        List<Byline> bylines,
        List<String> tags,
        String place,
        String outlet,
        String published,
        Zone zone,
        Picture banner,
        List<Part> body,
        String note,
        List<String> related) {

    /** A picture by its file name, with its words. */
    record Picture(String file, String text, String credit, String photographer, String alt) {
        Caption caption() {
            return new Caption(text, credit, photographer, alt);
        }
    }

    /** One part of a body; exactly one of these is there. */
    record Part(String p, String h2, String q, List<String> ul, List<String> ol, boolean hr, Picture img) {}
}
