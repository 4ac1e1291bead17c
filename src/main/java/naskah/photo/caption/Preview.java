package naskah.photo.caption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import naskah.house.Pictures;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;

/** What changes would make of a selection, photo by photo, before anything is kept. */
public record Preview(List<Row> rows) {
    /** One photo, with its words afterwards. */
    public record Row(Photo photo, PhotoMetadata after, List<Remark> remarks) {
        public Row {
            remarks = List.copyOf(remarks);
        }

        public boolean isChanged() {
            return !after.equals(photo.metadata());
        }

        /** Whether words of the photo would be gone, which has to be meant. */
        public boolean losesWords() {
            return remarks.stream().anyMatch(Remark.Loses.class::isInstance);
        }

        public WordsEdit edit() {
            return new WordsEdit(photo.id(), photo.metadata(), after);
        }

        /** The fields that read otherwise afterwards. */
        public Set<PhotoField> fields() {
            Set<PhotoField> all = EnumSet.noneOf(PhotoField.class);
            for (PhotoField field : PhotoField.values()) {
                if (!after.all(field).equals(photo.metadata().all(field))) {
                    all.add(field);
                }
            }
            return all;
        }
    }

    public Preview {
        rows = List.copyOf(rows);
    }

    public static Preview of(List<Photo> photos, List<Change> changes, Pictures limits) {
        return new Preview(photos.stream().map(photo -> row(photo, changes, limits)).toList());
    }

    /** The edits to make; a photo that would lose words is left alone unless that is meant. */
    public List<WordsEdit> edits(boolean lossMeant) {
        return rows.stream()
                .filter(Row::isChanged)
                .filter(row -> lossMeant || !row.losesWords())
                .map(Row::edit)
                .toList();
    }

    private static Row row(Photo photo, List<Change> changes, Pictures limits) {
        List<Remark> remarks = new ArrayList<>();
        PhotoMetadata words = photo.metadata();
        for (Change change : changes) {
            PhotoMetadata next = change.on(words);
            lost(change, words, next).forEach(remarks::add);
            asked(change, words).forEach(remarks::add);
            words = next;
        }
        remarks.addAll(tooLong(photo.metadata(), words, limits));
        return new Row(photo, words, remarks);
    }

    private static List<Remark> lost(Change change, PhotoMetadata before, PhotoMetadata after) {
        List<Remark> lost = new ArrayList<>();
        for (PhotoField field : before.fields()) {
            boolean emptied = after.all(field).isEmpty();
            boolean gone = before.all(field).stream().anyMatch(text -> !after.text(field).contains(text));
            boolean asked = change instanceof Change.RemoveKeyword && field == PhotoField.KEYWORDS;
            if (!asked && (emptied || change.overwrites() && gone)) {
                lost.add(new Remark.Loses(field, before.text(field)));
            }
        }
        return lost;
    }

    private static List<Remark> asked(Change change, PhotoMetadata words) {
        if (change instanceof Change.Template filled && !filled.template().missing(words).isEmpty()) {
            return List.of(new Remark.Lacks(filled.template().missing(words)));
        }
        return change instanceof Change.Replace replace && replace.hits(words) > 0
                ? List.of(new Remark.Replaces(replace.hits(words)))
                : List.of();
    }

    private static List<Remark> tooLong(PhotoMetadata before, PhotoMetadata after, Pictures limits) {
        List<Remark> remarks = new ArrayList<>();
        over(PhotoField.DESCRIPTION, limits.captionMax(), before, after, remarks);
        over(PhotoField.ALT_TEXT, limits.altMax(), before, after, remarks);
        return remarks;
    }

    private static void over(PhotoField field, int limit, PhotoMetadata before, PhotoMetadata after, List<Remark> into) {
        String text = after.text(field);
        int length = text.codePointCount(0, text.length());
        if (length > limit && !text.equals(before.text(field))) {
            into.add(new Remark.TooLong(field, length, limit));
        }
    }
}
