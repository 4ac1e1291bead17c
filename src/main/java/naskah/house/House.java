package naskah.house;

import java.util.List;
import java.util.Objects;

/**
 * One newsroom's profile.
 *
 * @param outlets    where its articles may appear, the usual one first; at least one
 * @param categories the categories of its site, in the order of its menu
 * @param forms      how it prints datelines, credits and quotation marks
 * @param zone       the legal time in which it publishes
 * @param headlineLimit the longest headline that fits its site, in characters
 * @param style what the copy check asks for
 * @param pictures what it asks of its pictures
 */
public record House(
        List<Outlet> outlets,
        List<String> categories,
        Forms forms,
        Zone zone,
        int headlineLimit,
        Style style,
        Pictures pictures) {

    /** The printed forms of a house. */
    public record Forms(DatelineForm dateline, CreditForm credit, QuoteStyle quotes) {
        public Forms {
            Objects.requireNonNull(dateline);
            Objects.requireNonNull(credit);
            Objects.requireNonNull(quotes);
        }
    }

    public House {
        outlets = List.copyOf(outlets);
        categories = List.copyOf(categories);
        Objects.requireNonNull(forms);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(style);
        Objects.requireNonNull(pictures);
        if (outlets.isEmpty()) {
            throw new IllegalArgumentException("a house has at least one outlet");
        }
    }

    public Outlet outlet() {
        return outlets.getFirst();
    }

    public House withForms(Forms other) {
        return new House(outlets, categories, other, zone, headlineLimit, style, pictures);
    }

    public House withOutlets(List<Outlet> other) {
        return new House(other, categories, forms, zone, headlineLimit, style, pictures);
    }

    public House withCategories(List<String> other) {
        return new House(outlets, other, forms, zone, headlineLimit, style, pictures);
    }

    public House withZone(Zone other) {
        return new House(outlets, categories, forms, other, headlineLimit, style, pictures);
    }

    public House withHeadlineLimit(int other) {
        return new House(outlets, categories, forms, zone, other, style, pictures);
    }

    public House withStyle(Style other) {
        return new House(outlets, categories, forms, zone, headlineLimit, other, pictures);
    }

    public House withPictures(Pictures other) {
        return new House(outlets, categories, forms, zone, headlineLimit, style, other);
    }

    /** The sample newsroom's choices, with which a new data folder starts. */
    public static House standard() {
        return new House(
                List.of(new Outlet("Warta Naskah", "https://warta.example")),
                List.of(
                        "Nasional",
                        "Internasional",
                        "Ekonomi",
                        "Daerah",
                        "Olahraga",
                        "Budaya",
                        "Sains",
                        "Lingkungan",
                        "Gaya Hidup"),
                new Forms(DatelineForm.PLACE_OUTLET, CreditForm.PARENTHESES, QuoteStyle.CURLY),
                Zone.WIB,
                70,
                Style.STANDARD,
                Pictures.STANDARD);
    }
}
