package naskah.check.story;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import naskah.check.Copy;

/** Whether two words that look like one name are something else: words of a language, or a brand and a word in it. */
final class NotNames {
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}?[\\p{Ll}]+\\p{Lu}.*");
    private static final Function<Copy, Set<String>> PEOPLE = NotNames::people;

    private NotNames() {}

    static boolean are(Copy copy, NameWords names, String a, String b) {
        return plain(a).equals(plain(b))
                || isBrand(names, a) != isBrand(names, b)
                || !isPersons(copy, a) && !isPersons(copy, b) && areWords(copy, a, b);
    }

    /** One apostrophe for another. */
    private static String plain(String word) {
        return word.replace('’', '\'');
    }

    /** "SuperM" beside "Super M". */
    private static boolean isBrand(NameWords names, String word) {
        return names.of(word).stream().anyMatch(use -> INNER_CAPITAL.matcher(use.token().text()).matches());
    }

    private static boolean isPersons(Copy copy, String word) {
        return copy.once(PEOPLE).contains(word);
    }

    private static Set<String> people(Copy copy) {
        return People.in(copy).stream()
                .flatMap(person -> person.words().stream())
                .map(token -> token.lower())
                .collect(Collectors.toSet());
    }

    /** "Award" and "Awards", "Dolar" and "Dollar", "Salah" and "Salak". */
    private static boolean areWords(Copy copy, String a, String b) {
        if (a.equals(b + "s") || b.equals(a + "s")) {
            return true;
        }
        if (copy.context().spelling().isEmpty()) {
            return false;
        }
        boolean one = copy.context().knows(a);
        boolean other = copy.context().knows(b);
        return one && other || (one || other) && Alike.areLoans(a, b);
    }
}
