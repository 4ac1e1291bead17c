package naskah.check;

import java.util.List;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.check.text.Reading;

/** The quotations of the article as it first came in or was last approved: what others said, as it was handed over. */
public record Original(List<String> quotations) {
    public Original {
        quotations = List.copyOf(quotations);
    }

    public static Original of(Article article) {
        return new Original(Passage.of(article).stream()
                .filter(Passage::isInBody)
                .map(Reading::of)
                .flatMap(reading -> reading.quotations().stream().map(quotation -> quotation.words(reading.text())))
                .toList());
    }
}
