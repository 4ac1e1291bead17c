package naskah.check.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KON-08: somebody is named in short before the full name, or first without the post that follows later. */
final class FirstMention implements ArticleRule {
    /** Posts of people; "Direktur" and "CEO" stand before the names of firms as well. */
    private static final Pattern OF_STATE = Pattern.compile(
            "(?:Wakil )?(?:Perdana Menteri|Menteri|Gubernur|Bupati|Wali Kota|Camat|Lurah|Kapolri|Kapolda|Kapolres|Kapolsek|Rektor)\\b.*");

    @Override
    public About about() {
        return new About("KON-08", Weight.NOTE, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Rapat itu dibuka oleh Nurtleu.\n“Kami siap,” kata Menteri Luar Negeri Murat Nurtleu.",
                        "Rapat itu dibuka Rina Kartika.\n“Kami siap,” kata Bupati Rina Kartika."),
                List.of(
                        "Rapat itu dibuka Menteri Luar Negeri Murat Nurtleu.\nMenurut Nurtleu, rapat itu penting.",
                        "Rapat itu dibuka bupati baru, Rina Kartika.\n“Kami siap,” kata Bupati Rina Kartika.",
                        "Rapat itu dibuka Rina Kartika.\nMenurut Rina Kartika, rapat itu penting."));
    }

    /** @param name in full, without the post */
    private record Place(Reading reading, int start, int end, String name) {}

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Reading> running = copy.running();
        Map<String, String> posts = new LinkedHashMap<>();
        People.in(copy).stream()
                .filter(person -> person.reading().kind().isRunning())
                .filter(person -> person.words().size() > 1 && speaks(person))
                .forEach(person -> posts.merge(person.text(), post(person), (one, other) -> one.isEmpty() ? other : one));
        return posts.entrySet().stream()
                .flatMap(entry -> spot(running, entry.getKey(), entry.getValue(), posts).stream());
    }

    private static Optional<Spot> spot(List<Reading> running, String name, String post, Map<String, String> all) {
        Place full = first(running, name);
        Optional<Place> early = isOthers(name, all) ? Optional.empty() : inShort(running, full);
        if (early.isPresent()) {
            return early.map(place -> new Spot(
                    place.reading(),
                    Hit.at(place.start(), place.end(), (post + " " + name).strip()).saying(name).as("singkat")));
        }
        boolean bare = OF_STATE.matcher(post).matches() && !isIntroduced(full);
        return bare
                ? Optional.of(new Spot(full.reading(), Hit.at(full.start(), full.end(), post + " " + name).saying(post).as("jabatan")))
                : Optional.empty();
    }

    /** Whether the name is surely somebody's: who speaks; in "kata Direktur Sawah Makmur, Rina Kartika" it is the firm's. */
    private static boolean speaks(Person person) {
        List<Token> tokens = person.reading().tokens();
        Token opening = person.post().isEmpty() ? person.words().getFirst() : person.post().getFirst();
        int first = tokens.indexOf(opening);
        int next = tokens.indexOf(person.words().getLast()) + 1;
        boolean apposed = next + 1 < tokens.size() && tokens.get(next).is(",") && tokens.get(next + 1).isCapitalised();
        return !apposed
                && (first > 0 && Speech.isTag(tokens.get(first - 1).lower())
                        || next < tokens.size() && Speech.isOfSpeech(tokens.get(next).lower()));
    }

    private static String post(Person person) {
        boolean held = person.post().stream().anyMatch(token -> Titles.isHead(token.lower()));
        return held ? person.post().stream().map(Token::text).collect(Collectors.joining(" ")) : "";
    }

    /** The first place of a name that stands somewhere in these. */
    private static Place first(List<Reading> running, String name) {
        Reading reading = running.stream().filter(each -> each.text().contains(name)).findFirst().orElseThrow();
        int at = reading.text().indexOf(name);
        return new Place(reading, at, at + name.length(), name);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "Kartika" may be Rina's or Dewi's. */
    private static boolean isOthers(String name, Map<String, String> all) {
        return all.keySet().stream().anyMatch(other -> !other.equals(name) && List.of(other.split(" ")).contains(last(name)));
    }

    /** The last word of the name by itself, before it stands in full; what somebody says is left to him. */
    private static Optional<Place> inShort(List<Reading> running, Place full) {
        return running.subList(0, running.indexOf(full.reading()) + 1).stream()
                .flatMap(reading -> reading.names().stream()
                        .filter(word -> word.words().size() == 1 && word.last().text().equals(last(full.name())))
                        .filter(word -> !word.opens() && !reading.isQuoted(word.start()) && !isInBrackets(reading, word.start()))
                        .filter(word -> reading != full.reading() || word.start() < full.start())
                        .map(word -> new Place(reading, word.start(), word.end(), full.name())))
                .findFirst();
    }

    /** A short form that is introduced there. */
    private static boolean isInBrackets(Reading reading, int start) {
        return start > 0 && reading.text().charAt(start - 1) == '(';
    }

    /** Whether a post stands in the same sentence, in whatever form. */
    private static boolean isIntroduced(Place full) {
        return full.reading().sentence(full.start())
                .filter(sentence -> full.reading().tokens(sentence).stream().noneMatch(token -> Titles.isHead(token.lower())))
                .isEmpty();
    }
}
