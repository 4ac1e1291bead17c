package naskah.format.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.house.House;

/** The names that stand for a category: the house's own first, then those that Indonesian sites commonly have. */
final class Categories {
    private static final List<String> COMMON = List.of(
            "International", "Internasional", "Nasional", "National", "Dunia", "Politik", "Hukum", "Ekonomi", "Bisnis",
            "Keuangan", "Daerah", "Regional", "Metropolitan", "Megapolitan", "Olahraga", "Sepak Bola", "Budaya",
                    "Hiburan",
            "Selebriti", "Gaya Hidup", "Lifestyle", "Sains", "Teknologi", "Tekno", "Kesehatan", "Pendidikan",
                    "Lingkungan",
            "Otomotif", "Wisata", "Kuliner", "Opini", "Humaniora", "Peristiwa", "Kriminal", "Sosial", "Tiongkok");

    private final List<String> names;

    private Categories(List<String> names) {
        this.names = names;
    }

    static Categories of(House house) {
        return new Categories(Stream.concat(house.categories().stream(), COMMON.stream()).toList());
    }

    /** These and one more, which is asked first. */
    Categories with(String name) {
        return name.isBlank() ? this : new Categories(Stream.concat(Stream.of(name), names.stream()).toList());
    }

    boolean knows(String line) {
        return names.stream().anyMatch(line::equalsIgnoreCase);
    }

    /** The category at the end of {@code line}, as it is written there, when there are words before it. */
    Optional<String> atTheEndOf(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> lower.endsWith(" " + name.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length))
                .map(name -> line.substring(line.length() - name.length()));
    }
}
