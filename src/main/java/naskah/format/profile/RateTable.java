package naskah.format.profile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.format.profile.BadLine.Reason;
import naskah.house.Rate;

/** Dated exchange rates as separated values, "tanggal;mata uang;rupiah", with commas or tabs as well. */
public final class RateTable {
    /** One line read: a rate, or what is wrong with it and where. */
    public sealed interface Row {
        record Good(Rate rate) implements Row {}

        record Wrong(Reason reason, String text) implements Row {}
    }

    private RateTable() {}

    public static Lines<Rate> read(Path file) throws BadFile {
        return of(TextFile.read(file));
    }

    static Lines<Rate> of(String text) {
        List<Rate> rates = new ArrayList<>();
        List<BadLine> refused = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        boolean first = true;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            List<String> fields = Separated.fields(lines[i]);
            if (!first || !RateText.isHeading(fields)) {
                switch (row(fields, lines[i].strip())) {
                    case Row.Good good -> rates.add(good.rate());
                    case Row.Wrong wrong -> refused.add(new BadLine(i + 1, wrong.reason(), wrong.text()));
                }
            }
            first = false;
        }
        return new Lines<>(rates, refused);
    }

    private static Row row(List<String> fields, String line) {
        return fields.size() == 3
                ? rate(fields.get(0), fields.get(1), fields.get(2))
                : new Row.Wrong(Reason.COLUMNS, line);
    }

    /** A rate from its three parts as a person typed them. */
    public static Row rate(String day, String currency, String rupiah) {
        Optional<LocalDate> on = RateText.day(day);
        Optional<String> code = RateText.currency(currency);
        Optional<BigDecimal> amount = RateText.amount(rupiah);
        if (on.isEmpty()) {
            return new Row.Wrong(Reason.DAY, day.strip());
        }
        if (code.isEmpty()) {
            return new Row.Wrong(Reason.CURRENCY, currency.strip());
        }
        if (amount.isEmpty()) {
            Reason reason = RateText.hasTwoMeanings(rupiah) ? Reason.TWO_MEANINGS : Reason.AMOUNT;
            return new Row.Wrong(reason, rupiah.strip());
        }
        return new Row.Good(new Rate(code.get(), on.get(), amount.get()));
    }
}
