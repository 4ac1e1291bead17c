package naskah.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Context;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Weight;
import naskah.house.Zone;

/** WKT-04: a zone not in the house's form, or times of day without any zone in the whole article. */
final class ZoneForms implements ArticleRule {
    @Override
    public About about() {
        return new About("WKT-04", Weight.WARNING, "EYD V (2022) KF03, KF06");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Kereta tiba pukul 06.15 Wib.",
                        "Pesawat mendarat pukul 14.00 wita.",
                        "Rapat dimulai pukul 10.00 di Jakarta."),
                List.of(
                        "Kereta tiba pukul 06.15 WIB.",
                        "Pesawat mendarat pukul 14.00 WITA dan lepas landas pukul 15.30.",
                        "Rapat dimulai pukul 10.00 waktu setempat.",
                        "Rapat dimulai pukul 10.00 pagi waktu setempat."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Spot> times = new ArrayList<>();
        boolean hasZone = false;
        for (Reading reading : copy.readings()) {
            for (ClockTime time : ClockTime.of(reading).toList()) {
                hasZone |= time.zone().isPresent();
                spot(reading, time, copy.context()).ifPresent(times::add);
            }
        }
        return hasZone ? times.stream().filter(ZoneForms::isForm) : times.stream().limit(1);
    }

    /** Where the zone is there but written otherwise, the mark is on the zone alone. */
    private static boolean isForm(Spot spot) {
        return Character.isLetter(spot.reading().text().charAt(spot.hit().start()));
    }

    private static Optional<Spot> spot(Reading reading, ClockTime time, Context context) {
        String text = reading.text();
        if (time.zone().isEmpty()) {
            String told = text.substring(time.start(), time.end()) + " " + form(zone(context).name(), context);
            return reading.isQuoted(time.start()) || !reading.kind().isRunning()
                    ? Optional.empty()
                    : Optional.of(new Spot(
                            reading, Hit.at(time.start(), time.end()).saying(told).atMost(Weight.NOTE)));
        }
        String written = time.zone().get();
        String right = time.indonesian().map(zone -> form(zone.name(), context)).orElse(written);
        int start = time.end() - written.length();
        return written.equals(right)
                ? Optional.empty()
                : Optional.of(new Spot(reading, weighed(written, Hit.at(start, time.end(), right).saying(right))));
    }

    /** "Wita" is written by many houses: where nothing else was chosen it is only noted. */
    private static Hit weighed(String written, Hit hit) {
        return written.equals("Wita") ? hit.atMost(Weight.NOTE) : hit;
    }

    private static Zone zone(Context context) {
        return context.published().map(time -> time.zone()).orElse(context.house().zone());
    }

    /** WIB and WIT are initials; the middle one may be read as a word, "Wita". */
    private static String form(String zone, Context context) {
        return switch (context.choices().zones()) {
            case CAPITALS -> zone;
            case CAPITALISED -> zone.equals("WITA") ? "Wita" : zone;
        };
    }
}
