package naskah.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.format.ArticleReader;
import naskah.format.Decoded;
import naskah.format.Incoming;
import naskah.format.Limited;
import naskah.format.Refusal;
import naskah.format.Refusal.Reason;
import naskah.house.House;

/** Reads one article in JSON, or an array of them, from a file that nobody vouches for. */
public final class JsonReader implements ArticleReader {
    private static final ObjectReader ONE_VALUE =
            Json.reader().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final House house;

    public JsonReader(House house) {
        this.house = Objects.requireNonNull(house);
    }

    @Override
    public void read(InputStream in, String fileName, Consumer<Incoming> sink) throws IOException {
        Optional<byte[]> bytes = Limited.bytes(in, Limited.LARGEST_FILE);
        if (bytes.isEmpty()) {
            sink.accept(refused(Reason.TOO_LARGE, fileName, ""));
            return;
        }
        switch (Decoded.strictly(bytes.get())) {
            case Decoded.Broken(Reason reason) -> sink.accept(refused(reason, fileName, ""));
            case Decoded.Text text -> parse(text.text(), fileName, sink);
        }
    }

    private void parse(String text, String fileName, Consumer<Incoming> sink) throws IOException {
        if (text.isBlank()) {
            sink.accept(refused(Reason.EMPTY, fileName, ""));
            return;
        }
        try (JsonParser parser = Json.reader().createParser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                items(parser, fileName, sink);
            } else {
                single(parser, fileName, sink);
            }
        } catch (JsonProcessingException fault) {
            sink.accept(refused(JsonFaults.reason(fault), fileName, JsonFaults.place(fault)));
        }
    }

    /** An article is handed over only once it is sure that nothing stands behind it. */
    private void single(JsonParser parser, String fileName, Consumer<Incoming> sink) throws IOException {
        JsonNode node = ONE_VALUE.readTree(parser);
        sink.accept(
                parser.nextToken() == null
                        ? AnyArticle.read(node, house, fileName, "")
                        : refused(Reason.NOT_JSON, fileName, place(parser)));
    }

    private void items(JsonParser parser, String fileName, Consumer<Incoming> sink) throws IOException {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            sink.accept(AnyArticle.read(ONE_VALUE.readTree(parser), house, fileName, "[" + number + "]"));
        }
        if (parser.nextToken() != null) {
            sink.accept(refused(Reason.NOT_JSON, fileName, place(parser)));
        } else if (number == 0) {
            sink.accept(refused(Reason.EMPTY, fileName, ""));
        }
    }

    private static String place(JsonParser parser) {
        return parser.currentLocation().getLineNr() + ":" + parser.currentLocation().getColumnNr();
    }

    private static Incoming refused(Reason reason, String fileName, String where) {
        return new Incoming.Refused(new Refusal(reason, fileName, where));
    }
}
