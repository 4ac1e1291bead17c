package naskah.format.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.format.ArticleReader;
import naskah.format.Decoded;
import naskah.format.Incoming;
import naskah.format.Refusal;
import naskah.format.Refusal.Reason;
import naskah.format.json.AnyArticle;
import naskah.format.json.Json;
import naskah.format.json.JsonFaults;
import naskah.house.House;

/** Reads an archive of one article a line; a bad line is refused with its number, and the next one is read. */
public final class JsonLinesReader implements ArticleReader {
    /** 5 MB, a hundred times the longest article of any archive measured. */
    static final int LONGEST_LINE = 5 << 20;

    private final House house;

    public JsonLinesReader(House house) {
        this.house = Objects.requireNonNull(house);
    }

    @Override
    public void read(InputStream in, String fileName, Consumer<Incoming> sink) throws IOException {
        Lines lines = new Lines(in, LONGEST_LINE);
        boolean empty = true;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<Incoming> article = line(line.get(), fileName);
            article.ifPresent(sink);
            empty &= article.isEmpty();
        }
        if (empty) {
            sink.accept(new Incoming.Refused(new Refusal(Reason.EMPTY, fileName, "")));
        }
    }

    private Optional<Incoming> line(Lines.Line line, String fileName) {
        String where = Long.toString(line.number());
        return line.bytes()
                .map(bytes -> switch (Decoded.strictly(bytes)) {
                    case Decoded.Broken(Reason reason) -> Optional.of(refused(reason, fileName, where));
                    case Decoded.Text text -> article(text.text(), fileName, where);
                })
                .orElseGet(() -> Optional.of(refused(Reason.TOO_LARGE, fileName, where)));
    }

    /** Nothing for a blank line. */
    private Optional<Incoming> article(String text, String fileName, String where) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode node = Json.reader().readTree(text);
            return Optional.of(AnyArticle.read(node, house, fileName, where));
        } catch (JsonProcessingException fault) {
            return Optional.of(refused(JsonFaults.reason(fault), fileName, where));
        }
    }

    private static Incoming refused(Reason reason, String fileName, String where) {
        return new Incoming.Refused(new Refusal(reason, fileName, where));
    }
}
