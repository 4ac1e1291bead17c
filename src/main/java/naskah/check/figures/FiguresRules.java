package naskah.check.figures;

import java.util.List;
import naskah.check.Rule;

/** The rules of this family, one line each, in the order of precedence. */
public final class FiguresRules {
    private FiguresRules() {}

    public static List<Rule> all() {
        return List.of(
                new WrongWeekday(),
                new ImpossibleDate(),
                new DistantDate(),
                new DateForms(),
                new DateSpelling(),
                new HeldOverDay(),
                new DayMeant(),
                new UnpaddedTime(),
                new HourForClock(),
                new ClockForms(),
                new ZoneForms(),
                new LocalTimeConversion(),
                new MoneyConversion(),
                new ScaleSlip(),
                new SameLabelTwoNumbers(),
                new RupiahSpacing(),
                new DecimalPoint(),
                new ThousandsComma(),
                new UngroupedNumber(),
                new SentenceOpensWithDigits(),
                new OneWordNumber(),
                new LongFigure(),
                new PercentForms());
    }
}
