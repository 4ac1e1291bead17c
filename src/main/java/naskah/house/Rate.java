package naskah.house;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one unit of a foreign currency was worth on a day, as the house noted it.
 *
 * @param currency ISO 4217 code, "USD"
 * @param rupiah   rupiah for one unit
 */
public record Rate(String currency, LocalDate day, BigDecimal rupiah) {
    public Rate {
        Objects.requireNonNull(currency);
        Objects.requireNonNull(day);
        if (rupiah.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above zero: " + rupiah);
        }
    }
}
