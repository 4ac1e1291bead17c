package naskah.check.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.Copy;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;

/** What the guideline for cyber media asks of a story that is not verified yet: a notice at its end, in brackets. */
final class Verification {
    private static final Pattern NOTICE = Pattern.compile("verifikasi|konfirmasi", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("^\\s*[(\\[].*[)\\]]\\.?\\s*$", Pattern.DOTALL);

    private Verification() {}

    /** Where the pattern says that the story is unverified, the notice itself left out; empty when there is a notice. */
    static Stream<Spot> unnoticed(Copy copy, Pattern says) {
        List<Reading> running = copy.running();
        if (running.isEmpty() || isNotice(running.getLast())) {
            return Stream.of();
        }
        return running.stream()
                .flatMap(reading -> reading.find(says)
                        .limit(1)
                        .map(match -> new Spot(reading, Hit.at(match.start(), match.end()))))
                .limit(1);
    }

    private static boolean isNotice(Reading last) {
        String text = last.text();
        int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        boolean closes = bracket >= 0 && BRACKETED.matcher(text.substring(bracket)).matches();
        return closes && NOTICE.matcher(text.substring(bracket)).find();
    }
}
