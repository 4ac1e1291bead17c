package naskah.check.story;

import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.Copy;
import naskah.check.Hit;
import naskah.check.PhotoFacts;
import naskah.check.Spot;
import naskah.check.text.Reading;

/**
 * Holds the credits of an article against those that its photos carry themselves (IPTC credit line and source): found is
 * only a credit that names somebody else, or leaves out the agency.
 */
final class CreditOfPhoto {
    private CreditOfPhoto() {}

    static Stream<Spot> spots(Copy copy) {
        return copy.of(Kind.CREDIT)
                .flatMap(credit -> copy.photoOf(credit).flatMap(facts -> compared(credit, facts)).stream());
    }

    private static Optional<Spot> compared(Reading credit, PhotoFacts facts) {
        Credit line = Credit.of(facts.credit());
        Credit source = Credit.of(facts.source());
        Credit photo = line.and(source);
        Credit given = Credit.of(credit.text());
        if (photo.namesNobody() || given.sharesAgency(photo)) {
            return Optional.empty();
        }
        boolean otherAgency = !given.agencies().isEmpty() && !photo.agencies().isEmpty();
        if (otherAgency || !given.sharesName(photo)) {
            return Optional.of(spot(credit, facts, "lain"));
        }
        return line.agencies().isEmpty() ? Optional.empty() : Optional.of(spot(credit, facts, "agensi"));
    }

    private static Spot spot(Reading credit, PhotoFacts facts, String kind) {
        String right = Credit.inHouseForm(Credit.of(facts.credit()).namesNobody() ? facts.source() : facts.credit());
        return new Spot(credit, Hit.at(0, credit.text().length(), right).saying(right).as(kind));
    }
}
