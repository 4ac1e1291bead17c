package naskah.photo.caption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;

/** One thing that is done to the words of each photo of a selection. */
public sealed interface Change {
    /** The words afterwards; equal ones where there is nothing to do. */
    PhotoMetadata on(PhotoMetadata words);

    /** Whether it puts words where others stand, so that these are lost unless the new ones hold them. */
    default boolean overwrites() {
        return switch (this) {
            case SetField set -> true;
            case Template template -> true;
            case PasteSet paste -> true;
            case Replace replace -> false;
            case Append append -> false;
            case Prepend prepend -> false;
            case AddKeyword add -> false;
            case RemoveKeyword remove -> false;
        };
    }

    record SetField(PhotoField field, List<String> values) implements Change {
        public SetField {
            values = new PhotoMetadata(Map.of(field, values)).all(field);
        }

        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            return put(words, field, values);
        }
    }

    /** A photo that lacks something that the template asks for keeps its words. */
    record Template(PhotoField field, CaptionTemplate template) implements Change {
        public Template {
            Objects.requireNonNull(template);
            requireText(field);
        }

        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            return template.filled(words).map(text -> put(words, field, List.of(text))).orElse(words);
        }
    }

    record Replace(Set<PhotoField> fields, Sought sought, String with) implements Change {
        public Replace {
            fields = Set.copyOf(fields);
            Objects.requireNonNull(sought);
            Objects.requireNonNull(with);
            fields.forEach(Change::requireWords);
        }

        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            PhotoMetadata next = words;
            for (PhotoField field : fields) {
                next = put(next, field, words.all(field).stream().map(text -> sought.replaced(text, with)).toList());
            }
            return next;
        }

        public int hits(PhotoMetadata words) {
            return fields.stream()
                    .flatMap(field -> words.all(field).stream())
                    .mapToInt(text -> sought.hits(text).size())
                    .sum();
        }
    }

    /** Words at the end of those that stand there. */
    record Append(PhotoField field, String text) implements Change {
        public Append {
            requireText(field);
            Objects.requireNonNull(text);
        }

        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            return put(words, field, List.of((words.text(field) + " " + text.strip()).strip()));
        }
    }

    /** Words before those that stand there. */
    record Prepend(PhotoField field, String text) implements Change {
        public Prepend {
            requireText(field);
            Objects.requireNonNull(text);
        }

        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            return put(words, field, List.of((text.strip() + " " + words.text(field)).strip()));
        }
    }

    record AddKeyword(String keyword) implements Change {
        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            List<String> all = new ArrayList<>(words.all(PhotoField.KEYWORDS));
            if (all.stream().noneMatch(keyword.strip()::equalsIgnoreCase)) {
                all.add(keyword.strip());
            }
            return put(words, PhotoField.KEYWORDS, all);
        }
    }

    record RemoveKeyword(String keyword) implements Change {
        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            return put(words, PhotoField.KEYWORDS, words.all(PhotoField.KEYWORDS).stream()
                    .filter(each -> !each.equalsIgnoreCase(keyword.strip()))
                    .toList());
        }
    }

    /** The chosen fields of another photo; what that photo does not say stays as it is here. */
    record PasteSet(PhotoMetadata from, Set<PhotoField> fields) implements Change {
        public PasteSet {
            Objects.requireNonNull(from);
            fields = Set.copyOf(fields);
        }

        @Override
        public PhotoMetadata on(PhotoMetadata words) {
            PhotoMetadata next = words;
            for (PhotoField field : fields) {
                next = from.all(field).isEmpty() ? next : put(next, field, from.all(field));
            }
            return next;
        }
    }

    private static PhotoMetadata put(PhotoMetadata words, PhotoField field, List<String> values) {
        Map<PhotoField, List<String>> changed = new EnumMap<>(PhotoField.class);
        changed.putAll(words.values());
        changed.put(field, values);
        return new PhotoMetadata(changed, words.placesShown(), words.differences());
    }

    private static void requireWords(PhotoField field) {
        if (field == PhotoField.DATE_CREATED) {
            throw new IllegalArgumentException("a date is no words");
        }
    }

    private static void requireText(PhotoField field) {
        requireWords(field);
        if (field.isList()) {
            throw new IllegalArgumentException(field + " is a list");
        }
    }
}
