package naskah.house;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A source of pictures with its standing terms, which every picture of it has unless the picture says otherwise.
 *
 * @param name    as the house prints it
 * @param aliases how else credits name it
 * @param terms   its usage terms in words
 * @param days    how long after it was taken in a picture may be used
 * @param oneUse  whether a picture may stand in one article only
 */
public record Agency(String name, List<String> aliases, String terms, OptionalInt days, boolean oneUse) {
    public Agency {
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(days);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an agency has a name");
        }
    }

    /** Whether a credit names it: "ANTARA FOTO/Nama" names Antara Foto. */
    public boolean isNamedBy(String credit) {
        String plain = plain(credit);
        return names().anyMatch(known -> plain.equals(known) || plain.startsWith(known + " ") || plain.startsWith(known + "/"));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(Agency::plain);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
