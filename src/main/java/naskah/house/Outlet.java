package naskah.house;

import java.util.Objects;

/** The publication that an article appears in; {@code site} is its absolute address without a closing slash, or empty. */
public record Outlet(String name, String site) {
    public Outlet {
        Objects.requireNonNull(name);
        site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }
}
