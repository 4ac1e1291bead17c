package naskah.format.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.document.Caption;

/** Splits a printed caption into its text and the credit at its end, in any of the forms that houses print. */
final class CreditText {
    private static final String LABEL = "(?:foto|photo|sumber|kredit)(?:\\s+foto)?\\s*:\\s*";
    private static final Pattern LABELLED = Pattern.compile(
            "^(.*?)\\s*(?:\\[\\s*" + LABEL + "([^\\]]+)\\]|\\(\\s*" + LABEL + "([^)]+)\\))\\.?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile(
            "^(.*?)(?:(?<=[.\\s|/-])|^)(?:foto|photo|sumber foto|kredit foto)\\s*:\\s*([^:.]{2,60})\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]\\.?$");
    private static final Pattern POSITION = Pattern.compile(
            "(?:paling |ke-?)?(?:kiri|kanan|tengah|atas|bawah|depan|belakang|left|right|cent(?:er|re))\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile("\\p{Lu}{2,}.*");

    private CreditText() {}

    /** The caption of a line that is known to be one. */
    static Caption split(String line) {
        return labelled(line)
                .or(() -> bracketed(line, false))
                .orElse(Caption.EMPTY.withText(line));
    }

    /** The caption of a line that shows by its credit that it is one. */
    static Optional<Caption> ifCredited(String line) {
        return labelled(line).or(() -> bracketed(line, true));
    }

    static boolean endsInCredit(String line) {
        return !split(line).credit().isEmpty();
    }

    /** True for a line of its own like "[foto: CRI]". */
    static boolean isOnlyCredit(String line) {
        return ifCredited(line).filter(caption -> caption.text().isEmpty()).isPresent();
    }

    private static Optional<Caption> labelled(String line) {
        Matcher closed = LABELLED.matcher(line);
        if (closed.matches()) {
            String credit = closed.group(2) == null ? closed.group(3) : closed.group(2);
            return Optional.of(caption(closed.group(1), credit));
        }
        Matcher open = OPEN.matcher(line);
        return open.matches() ? Optional.of(caption(open.group(1), open.group(2))) : Optional.empty();
    }

    private static Optional<Caption> bracketed(String line, boolean onlyAgencies) {
        Matcher matcher = IN_BRACKETS.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String words = matcher.group(2).strip();
        boolean credit = !POSITION.matcher(words).matches()
                && words.codePoints().noneMatch(Character::isDigit)
                && Character.isUpperCase(words.codePointAt(0))
                && (!onlyAgencies || AGENCY.matcher(words).matches());
        return credit ? Optional.of(caption(matcher.group(1), words)) : Optional.empty();
    }

    private static Caption caption(String text, String credit) {
        return Caption.EMPTY.withText(text.strip()).withCredit(credit.strip());
    }
}
