package naskah.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import naskah.format.Refusal.Reason;

/** Says in the desk's words why Jackson could not read a text. */
public final class JsonFaults {
    private JsonFaults() {}

    public static Reason reason(JsonProcessingException fault) {
        return switch (fault) {
            case JsonEOFException cutOff -> Reason.TRUNCATED;
            case StreamConstraintsException bound ->
                bound.getOriginalMessage().contains("nesting") ? Reason.TOO_DEEP : Reason.TOO_LARGE;
            case MismatchedInputException twice -> Reason.WRONG_SHAPE;
            default -> Reason.NOT_JSON;
        };
    }

    /** "line:column", as editors of text show it; empty when it is not known. */
    public static String place(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? ""
                : fault.getLocation().getLineNr() + ":" + fault.getLocation().getColumnNr();
    }
}
