package naskah.format.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import naskah.article.NewsTime;
import naskah.article.correction.Aftermath;
import naskah.article.correction.Correction;
import naskah.article.correction.Withdrawal;

/** Writes what came after an article's publication as members of its tree; none where nothing did. */
final class AftermathNodes {
    private AftermathNodes() {}

    static void put(ObjectNode article, Aftermath aftermath) {
        aftermath.withdrawal().ifPresent(withdrawal -> article.set("withdrawn", of(withdrawal)));
        if (!aftermath.notices().isEmpty()) {
            ArrayNode corrections = article.putArray("corrections");
            aftermath.notices().forEach(notice -> corrections.add(of(notice)));
        }
    }

    private static ObjectNode of(Withdrawal withdrawal) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("time", of(withdrawal.at()));
        return node.put("reason", safe(withdrawal.reason()));
    }

    private static ObjectNode of(Aftermath.Notice notice) {
        Correction correction = notice.correction();
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("kind", correction.kind().tag())
                .put("corrected", correction.corrected().value())
                .put("carrier", correction.carrier().value())
                .put("wrong", safe(correction.wrong()))
                .put("right", safe(correction.right()));
        node.set("time", of(correction.at()));
        notice.other().ifPresent(other -> node.put("otherHeadline", safe(other.headline())));
        return node;
    }

    private static String safe(String text) {
        return Intake.ofForeign().text(text);
    }

    private static ObjectNode of(NewsTime time) {
        return JsonNodeFactory.instance.objectNode()
                .put("iso", time.iso())
                .put("zone", time.zone().name())
                .put("printed", time.printed());
    }
}
