package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import naskah.document.Links;
import naskah.photo.PhotoId;

/** How much is believed while an article is read, and what could not be placed on the way. */
final class Intake {
    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\ufffe\\uffff\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\ud800-\\udfff]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private final boolean trusted;
    private final List<String> unplaced = new ArrayList<>();

    private Intake(boolean trusted) {
        this.trusted = trusted;
    }

    /** For what this desk stored itself: every character stays as it is. */
    static Intake ofStored() {
        return new Intake(true);
    }

    /** For what nobody vouches for: control characters go, addresses and photo ids are checked. */
    static Intake ofForeign() {
        return new Intake(false);
    }

    boolean isTrusted() {
        return trusted;
    }

    List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    String text(String raw) {
        if (trusted) {
            return raw;
        }
        String lines = LINE_BREAK.matcher(raw).replaceAll("\n");
        return LONE_SURROGATE.matcher(NOT_TEXT.matcher(lines).replaceAll("")).replaceAll("\ufffd");
    }

    String photo(String where, String raw) {
        return trusted || raw.isEmpty() || PhotoId.isValid(raw) ? raw : refuse(where, raw);
    }

    String address(String where, String raw) {
        boolean harmless = trusted || raw.isBlank() || Links.isSafe(raw) || Links.repair(raw).isPresent();
        return harmless ? raw : refuse(where, raw);
    }

    /** Keeps what stands at {@code where} for the editor; values that say nothing are passed over. */
    void leave(String where, JsonNode value) {
        String said = value.isTextual() ? value.textValue() : value.toString();
        boolean silent = value.isNull() || value.isContainerNode() && value.isEmpty() || said.isBlank();
        if (!silent) {
            unplaced.add(where + ": " + Intake.ofForeign().text(said));
        }
    }

    private String refuse(String where, String raw) {
        unplaced.add(where + ": " + text(raw));
        return "";
    }
}
