package naskah.check.figures;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Sentence;
import naskah.house.Weight;
import naskah.house.Zone;

/** WKT-05: a local time and an Indonesian one that are not the same moment in that city on that day. */
final class LocalTimeConversion implements PassageRule {
    private static final Pattern BETWEEN = Pattern.compile(
            ",? ?\\(?(?:(?:atau|yaitu|yakni|setara|sama|dengan|sekitar|pukul|hari|\\p{L}+ \\(\\d+/\\d+\\),?) ?)*");

    private static final Set<ZoneId> OURS = Stream.of(Zone.values()).map(Zone::id).collect(Collectors.toSet());

    @Override
    public About about() {
        return new About("WKT-05", Weight.ERROR, "tzdata");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "kota: Astana\nPertemuan dibuka pukul 10.00 waktu setempat (13.00 WIB).",
                        "Laga dimulai pukul 20.00 waktu London (03.00 WIB).",
                        "kota: Beijing\nUpacara digelar pukul 09.00 waktu setempat atau 09.00 WIB."),
                List.of(
                        "kota: Astana\nPertemuan dibuka pukul 10.00 waktu setempat (12.00 WIB).",
                        "terbit: 2024-02-20T11:00:00+07:00\nkota: Astana\n"
                                + "Pertemuan dibuka pukul 10.00 waktu setempat (11.00 WIB).",
                        "Laga dimulai pukul 20.00 waktu London (02.00 WIB).",
                        "Laga dimulai pukul 20.00 GMT (03.00 WIB).",
                        "kota: Jakarta\nLaga di Manchester dimulai pukul 20.00 waktu setempat (02.00 WIB).",
                        "Laga di stadion itu dimulai pukul 20.00 waktu setempat (02.00 WIB)."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<ClockTime> times = ClockTime.of(reading).filter(time -> time.zone().isPresent()).toList();
        return IntStream.range(1, times.size()).boxed().flatMap(at ->
                hit(reading, times.get(at - 1), times.get(at), context).stream());
    }

    private static Optional<Hit> hit(Reading reading, ClockTime first, ClockTime second, Context context) {
        if (!BETWEEN.matcher(reading.text().substring(first.end(), second.start())).matches()) {
            return Optional.empty();
        }
        Optional<Zone> firstZone = first.indonesian();
        Optional<Zone> secondZone = second.indonesian();
        if (firstZone.isPresent() == secondZone.isPresent()) {
            return Optional.empty();
        }
        return firstZone.isPresent()
                ? hit(reading, second, first, firstZone.get(), context)
                : hit(reading, first, second, secondZone.orElseThrow(), context);
    }

    private static Optional<Hit> hit(Reading reading, ClockTime local, ClockTime ours, Zone zone, Context context) {
        Set<ZoneId> cities = cities(reading, local, context);
        LocalDate day = day(reading, local, context);
        Set<LocalTime> right = cities.stream()
                .map(city -> day.atTime(local.time()).atZone(city).withZoneSameInstant(zone.id()).toLocalTime())
                .collect(Collectors.toSet());
        if (right.isEmpty() || right.contains(ours.time())) {
            return Optional.empty();
        }
        String told = right.stream().sorted().map(time -> told(time, ours.mark())).collect(Collectors.joining(" / "));
        Hit hit = right.size() == 1
                ? Hit.at(ours.start(), ours.minutesEnd(), told)
                : Hit.at(ours.start(), ours.minutesEnd());
        return Optional.of(hit.saying(told + " " + zone.name(), Days.written(day)));
    }

    private static String told(LocalTime time, String mark) {
        return String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), mark, time.getMinute());
    }

    /** Where the clocks show the local time: the city named with it, else the places around it and the dateline's. */
    private static Set<ZoneId> cities(Reading reading, ClockTime local, Context context) {
        CityZones all = CityZones.standard();
        String named = local.zone().orElseThrow().replaceFirst("^waktu ", "");
        if (named.equals("GMT") || named.equals("UTC")) {
            return Set.of(ZoneOffset.UTC);
        }
        if (!named.equals("setempat")) {
            return all.find(named).map(Set::of).orElse(Set.of());
        }
        Set<ZoneId> cities = new LinkedHashSet<>(all.named(reading));
        Optional<ZoneId> dateline = all.find(context.dateline().place());
        boolean abroad = dateline.filter(city -> !OURS.contains(city)).isPresent();
        if (abroad) {
            dateline.ifPresent(cities::add);
        }
        return cities.stream().allMatch(OURS::contains) ? Set.of() : cities;
    }

    /** The day that the sentence names, else that of publication. */
    private static LocalDate day(Reading reading, ClockTime local, Context context) {
        LocalDate published = context.day();
        Optional<Sentence> sentence = reading.sentence(local.start());
        return DateMentions.of(reading)
                .filter(mention -> sentence.filter(near -> near.holds(mention.start())).isPresent())
                .flatMap(mention -> mention.day(published).stream())
                .findFirst()
                .orElse(published);
    }
}
