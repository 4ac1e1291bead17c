package naskah.house;

import java.util.List;

/** How the house prints a photo credit after its caption; {@code {credit}} is filled in. */
public record CreditForm(String template) {
    public static final CreditForm PARENTHESES = new CreditForm("({credit})");
    public static final CreditForm FOTO_BRACKETS = new CreditForm("[foto: {credit}]");
    public static final CreditForm FOTO_PREFIX = new CreditForm("Foto: {credit}");

    public static final List<CreditForm> ALL = List.of(PARENTHESES, FOTO_BRACKETS, FOTO_PREFIX);

    /** The credit as printed, empty when there is none. */
    public String render(String credit) {
        return credit.isBlank() ? "" : template.replace("{credit}", credit);
    }
}
