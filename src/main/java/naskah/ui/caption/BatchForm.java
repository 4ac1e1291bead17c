package naskah.ui.caption;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.photo.PhotoDate;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.CaptionTemplate;
import naskah.photo.caption.Change;
import naskah.photo.caption.Sought;

/**
 * What a person has filled in: from it comes the change, or what is wrong with it.
 *
 * @param text   what is set, added, sought or filled
 * @param with   what stands there instead of what is sought
 * @param pasted the fields that are taken from the copied set
 */
record BatchForm(Kind kind, PhotoField field, String text, String with, Match match, Set<PhotoField> pasted) {
    /** What can be done to many photos. */
    enum Kind {
        SET,
        TEMPLATE,
        REPLACE,
        APPEND,
        PREPEND,
        ADD_KEYWORD,
        REMOVE_KEYWORD,
        PASTE;

        /** The fields to which it can be done; none where it is always the same. */
        List<PhotoField> fields() {
            return switch (this) {
                case SET -> List.of(PhotoField.values());
                case REPLACE -> Arrays.stream(PhotoField.values()).filter(field -> field != PhotoField.DATE_CREATED).toList();
                case TEMPLATE, APPEND, PREPEND -> Arrays.stream(PhotoField.values())
                        .filter(field -> field != PhotoField.DATE_CREATED && !field.isList())
                        .toList();
                case ADD_KEYWORD, REMOVE_KEYWORD, PASTE -> List.of();
            };
        }
    }

    /** How what is sought has to match. */
    record Match(boolean sameCase, boolean wholeWords) {}

    BatchForm {
        pasted = pasted.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(pasted));
    }

    /** The key of what is wrong, empty when it can be done. */
    Optional<String> problem() {
        boolean needsText = kind != Kind.SET && kind != Kind.PASTE;
        if (kind == Kind.PASTE && pasted.isEmpty()) {
            return Optional.of("caption.batch.noFields");
        }
        if (needsText && (kind == Kind.REPLACE ? text.isEmpty() : text.isBlank())) {
            return Optional.of("caption.batch.empty");
        }
        boolean date = kind == Kind.SET && field == PhotoField.DATE_CREATED && !text.isBlank();
        if (date && PhotoDate.of(text).isEmpty()) {
            return Optional.of("caption.batch.noDate");
        }
        return unknown().isEmpty() ? Optional.empty() : Optional.of("caption.batch.unknown");
    }

    /** Names in braces that no template knows. */
    List<String> unknown() {
        return kind == Kind.TEMPLATE ? new CaptionTemplate(text).unknown() : List.of();
    }

    /** The change; only without a problem. */
    Change change(PhotoMetadata copied) {
        return switch (kind) {
            case SET -> new Change.SetField(field, values());
            case TEMPLATE -> new Change.Template(field, new CaptionTemplate(text));
            case REPLACE -> new Change.Replace(Set.of(field), new Sought(text, match.sameCase(), match.wholeWords()), with);
            case APPEND -> new Change.Append(field, text);
            case PREPEND -> new Change.Prepend(field, text);
            case ADD_KEYWORD -> new Change.AddKeyword(text);
            case REMOVE_KEYWORD -> new Change.RemoveKeyword(text);
            case PASTE -> new Change.PasteSet(copied, pasted);
        };
    }

    private List<String> values() {
        if (text.isBlank()) {
            return List.of();
        }
        if (field == PhotoField.DATE_CREATED) {
            return PhotoDate.of(text).map(PhotoDate::text).stream().toList();
        }
        return field.isList()
                ? Arrays.stream(text.split(",")).map(String::strip).filter(value -> !value.isEmpty()).toList()
                : List.of(text.strip());
    }
}
