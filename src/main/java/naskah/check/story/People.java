package naskah.check.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import naskah.check.Copy;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;

/** Finds the people in a text by what stands around a name: a post, "kata", a place in the picture, an age. */
final class People {
    private static final Pattern SHOWS = Pattern.compile("^ \\((?:\\d{1,2}|[^)]*\\b(?:kiri|kanan|tengah)\\b[^)]*)\\)", Pattern.CASE_INSENSITIVE);

    private static final Function<Copy, List<Person>> EVERYBODY = People::everybody;

    private People() {}

    /** Everybody who is surely a person, in reading order. */
    static List<Person> in(Copy copy) {
        return copy.once(EVERYBODY);
    }

    private static List<Person> everybody(Copy copy) {
        return copy.readings().stream().flatMap(reading -> in(reading).stream()).toList();
    }

    static List<Person> in(Reading reading) {
        List<Person> found = new ArrayList<>();
        Name before = null;
        for (Name name : reading.names()) {
            List<Token> words = name.words();
            int cut = cut(words);
            if (cut < words.size() && isPerson(reading, before, words, cut)) {
                found.add(new Person(reading, words.subList(0, cut), words.subList(cut, words.size())));
            }
            before = name;
        }
        return List.copyOf(found);
    }

    /** Where the post ends: after the last word that belongs to one. */
    private static int cut(List<Token> words) {
        int cut = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean initial = words.get(i).text().length() == 1 || words.get(i).is(".");
            if (!initial && Titles.is(words.get(i).lower()) || words.get(i).isAllCapitals()) {
                cut = i + 1;
            }
        }
        return cut;
    }

    private static boolean isPerson(Reading reading, Name before, List<Token> words, int cut) {
        boolean post = words.subList(0, cut).stream().anyMatch(token -> Titles.isHead(token.lower()));
        Token first = words.get(cut);
        String after = reading.text().substring(words.getLast().end());
        return post || isSpeaker(reading, words.getFirst()) || SHOWS.matcher(after).find()
                || words.size() - cut > 1 && isApposed(reading, before, first);
    }

    private static boolean isSpeaker(Reading reading, Token first) {
        String text = reading.text();
        int space = text.lastIndexOf(' ', Math.max(0, first.start() - 2));
        String word = text.substring(space + 1, Math.max(space + 1, first.start())).strip();
        return Speech.isTag(word.toLowerCase(Locale.ROOT)) && Character.isLowerCase(word.charAt(0));
    }

    /** "Menteri Luar Negeri Tiongkok, Wang Yi": a post before a comma. */
    private static boolean isApposed(Reading reading, Name before, Token first) {
        return before != null
                && reading.text().substring(before.end(), first.start()).equals(", ")
                && before.words().stream().anyMatch(token -> Titles.isHead(token.lower()))
                && Titles.is(before.last().lower());
    }
}
