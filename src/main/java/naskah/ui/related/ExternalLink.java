package naskah.ui.related;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.TimeInput;
import naskah.document.Links;
import naskah.house.Zone;

/** An item elsewhere as it was typed; the time may be left empty. */
public record ExternalLink(String address, String headline, String time) {

    /** What a form of this kind asks for. */
    public enum Field {
        ADDRESS,
        HEADLINE,
        TIME
    }

    /** The item, or for each wrong field the key of the message that says what is wrong. */
    public sealed interface Check {
        record Ok(Related item) implements Check {}

        record Wrong(Map<Field, String> messages) implements Check {}
    }

    public Check check(Instant now, Zone zone) {
        Map<Field, String> wrong = new EnumMap<>(Field.class);
        Optional<String> link = Links.repair(address).filter(repaired -> !repaired.startsWith("mailto:"));
        if (link.isEmpty()) {
            wrong.put(Field.ADDRESS, address.isBlank() ? "related.link.address.empty" : "related.link.address.wrong");
        }
        if (headline.isBlank()) {
            wrong.put(Field.HEADLINE, "related.link.headline.empty");
        }
        Optional<NewsTime> published = Optional.empty();
        if (!time.isBlank()) {
            switch (TimeInput.read(time.strip(), now, zone)) {
                case TimeInput.Reading.Ok ok -> published = Optional.of(ok.time());
                case TimeInput.Reading.Wrong why -> wrong.put(Field.TIME, "form.published." + why.reason());
            }
        }
        return wrong.isEmpty()
                ? new Check.Ok(Related.elsewhere(link.orElseThrow(), new Card(headline.strip(), "", published, "")))
                : new Check.Wrong(wrong);
    }
}
