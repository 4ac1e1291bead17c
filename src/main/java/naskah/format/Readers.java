package naskah.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naskah.format.json.Json;
import naskah.format.json.JsonReader;
import naskah.format.jsonl.JsonLinesReader;
import naskah.format.text.SiteTextReader;
import naskah.house.House;

/** Picks the reader of a file by what is in it, and by its name only where the content leaves it open. */
public final class Readers {
    /** As much of a file's beginning as {@link #forFile} needs, in bytes. */
    public static final int HEAD = 64 << 10;

    /** How pictures, archives and other files that hold no text for us begin, a byte a character. */
    private static final List<String> NO_TEXT = List.of(
            "\u00ff\u00d8\u00ff", "\u0089PNG", "GIF87a", "GIF89a", "RIFF", "II*\0", "MM\0*", "PK\3\4", "%PDF-");

    private Readers() {}

    /** A reader for the file that begins with {@code head}; for a file that nobody can read, one that only says so. */
    public static ArticleReader forFile(House house, String fileName, byte[] head) {
        if (isBinary(head)) {
            return unknown();
        }
        String start = beginning(head);
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean namedLines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        if (start.startsWith("{\\") || isMarkup(start)) {
            return unknown();
        }
        if (start.startsWith("{")) {
            return isLines(start, head.length < HEAD).orElse(namedLines) ? new JsonLinesReader(house)
                    : new JsonReader(house);
        }
        if (namedLines) {
            return new JsonLinesReader(house);
        }
        boolean json = name.endsWith(".json") || start.startsWith("[") && start.substring(1).strip().startsWith("{");
        return json ? new JsonReader(house) : new SiteTextReader(house);
    }

    private static ArticleReader unknown() {
        return (in, fileName, sink) -> sink.accept(
                new Incoming.Refused(new Refusal(Refusal.Reason.UNKNOWN_FORMAT, fileName, "")));
    }

    /** A beginning that no text has, or more control characters than any text has. */
    private static boolean isBinary(byte[] head) {
        boolean utf16 = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xfe + 0xff;
        long controls = 0;
        for (byte each : head) {
            controls += each >= 0 && each < 0x20 && "\t\n\u000b\f\r\u001a".indexOf(each) < 0 ? 1 : 0;
        }
        String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        return NO_TEXT.stream().anyMatch(start::startsWith) || !utf16 && controls * 50 > head.length;
    }

    private static String beginning(byte[] head) {
        boolean bigEndian = head.length > 1 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff;
        boolean littleEndian = head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe;
        String text = new String(
                head,
                bigEndian ? StandardCharsets.UTF_16BE : littleEndian ? StandardCharsets.UTF_16LE
                        : StandardCharsets.UTF_8);
        return text.replaceAll("^\ufeff", "").stripLeading();
    }

    private static boolean isMarkup(String start) {
        return start.regionMatches(true, 0, "<!doctype", 0, 9)
                || start.regionMatches(true, 0, "<html", 0, 5)
                || start.startsWith("<?xml");
    }

    /** Whether each line is a value of its own; nothing when the first line is longer than what was looked at,
            or the only one. */
    private static Optional<Boolean> isLines(String start, boolean wholeFile) {
        int end = start.indexOf('\n');
        boolean onlyLine = end < 0 || wholeFile && start.substring(end).isBlank();
        if (onlyLine) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.reader().readTree(start.substring(0, end)).isObject());
        } catch (JsonProcessingException notOneLine) {
            return Optional.of(start.substring(end).stripLeading().startsWith("{") && start.startsWith("{\""));
        }
    }
}
