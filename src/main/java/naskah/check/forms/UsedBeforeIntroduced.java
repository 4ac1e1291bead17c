package naskah.check.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.house.Weight;

/** SNG-06: initials that a reader meets before their full name. */
final class UsedBeforeIntroduced implements ArticleRule {
    private static final int LETTERS = 3;

    @Override
    public About about() {
        return new About("SNG-06", Weight.WARNING, "EYD V (2022) TL01");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "KTT SCO digelar di Astana.\nOrganisasi Kerja Sama Shanghai (SCO) berdiri pada 2001.",
                        "Menurut FAO, produksi naik."),
                List.of(
                        "Organisasi Kerja Sama Shanghai (SCO) berdiri pada 2001.\nKTT SCO digelar di Astana.",
                        "PBB mendukung usul itu.",
                        "Organisasi Pangan dan Pertanian menilai produksi naik. FAO mencatat 5 persen."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        String text = copy.running().stream().map(reading -> reading.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
        return Initials.in(copy).entrySet().stream().flatMap(entry -> spot(entry.getKey(), entry.getValue(), text).stream());
    }

    private static Optional<Spot> spot(String initials, List<Initials.Use> uses, String text) {
        Optional<Initials.Known> known = Optional.ofNullable(Initials.known().get(initials));
        Initials.Use first = uses.getFirst();
        if (first.introduces() || known.filter(Initials.Known::common).isPresent() || first.reading().isQuoted(first.start())) {
            return Optional.empty();
        }
        boolean later = uses.stream().anyMatch(Initials.Use::spells);
        boolean named = known.filter(name -> text.contains(name.name().toLowerCase(Locale.ROOT))).isPresent();
        boolean unexplained = known.isPresent() && initials.length() >= LETTERS && !named;
        return later || unexplained ? Optional.of(spot(first, known, later)) : Optional.empty();
    }

    /** Initials that are introduced too late are a slip; those that never are may be known well enough, and are noted. */
    private static Spot spot(Initials.Use use, Optional<Initials.Known> known, boolean later) {
        String initials = use.reading().text().substring(use.start(), use.end());
        Hit plain = Hit.at(use.start(), use.end());
        Hit hit = known
                .map(name -> Hit.at(use.start(), use.end(), name.name() + " (" + initials + ")").saying(name.name()))
                .orElse(plain.saying("…"));
        return new Spot(use.reading(), later ? hit : hit.atMost(Weight.NOTE));
    }
}
