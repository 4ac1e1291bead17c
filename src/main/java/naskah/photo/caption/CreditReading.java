package naskah.photo.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a credit at the end of a caption, then at its beginning.
 *
 * @param lenient whether any name in brackets at the end is one
 */
record CreditReading(boolean lenient) {
    /** The longest stretch at either end that may be a credit, in characters. */
    private static final int REACH = 120;

    private static final Pattern BREAK = Pattern.compile("(?<=[.!?”\"])\\s+|\\s+[-–—|]\\s+|\\s*\\R\\s*");
    private static final Pattern IN_LABEL = Pattern.compile(
            "(?:foto|photo|sumber|kredit|credit|dok\\.?)(?:\\s+foto)?\\s*:\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPEN_LABEL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:sumber|kredit)\\s+foto|foto|photo|kredit|credit|dok\\.?)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE = Pattern.compile("(?<![\\p{L}/])(\\p{Lu}{3,} FOTO ?/[^\\[\\]()]{2,60})$");
    private static final Pattern SEPARATOR = Pattern.compile("\\.\\s+|\\s+[-–—|]\\s+|\\s*\\R\\s*|:\\s+");

    Credited read(String caption) {
        return atEnd(caption).or(() -> atStart(caption)).orElse(new Credited(caption, ""));
    }

    private Optional<Credited> atEnd(String caption) {
        String whole = caption.endsWith(".") ? caption.substring(0, caption.length() - 1).stripTrailing() : caption;
        if (whole.endsWith(")") || whole.endsWith("]")) {
            return inBrackets(whole, openingOf(whole), whole.length() - 1);
        }
        int from = Math.max(0, whole.length() - REACH);
        return labelledLast(whole, from).or(() -> signedLast(whole, from));
    }

    private Optional<Credited> atStart(String caption) {
        if (caption.startsWith("(") || caption.startsWith("[")) {
            int end = caption.indexOf(caption.charAt(0) == '(' ? ')' : ']');
            return end < 0 ? Optional.empty() : opening(caption, end);
        }
        String head = caption.substring(0, Math.min(REACH, caption.length()));
        Matcher label = OPEN_LABEL.matcher(head);
        int from = label.lookingAt() ? label.end() : 0;
        Matcher end = SEPARATOR.matcher(head).region(from, head.length());
        while (end.find()) {
            String credit = head.substring(from, end.start());
            boolean named = from > 0 ? CreditNames.isName(credit) : CreditNames.isSignature(credit);
            if (named && !CreditNames.isShort(credit)) {
                return Optional.of(parts(caption.substring(end.end()), credit));
            }
        }
        return Optional.empty();
    }

    private static Optional<Credited> opening(String caption, int end) {
        String words = caption.substring(1, end).strip();
        String rest = caption.substring(end + 1).replaceFirst("^[\\s.,:|–—-]+", "");
        Matcher label = IN_LABEL.matcher(words);
        if (label.matches()) {
            return Optional.of(parts(rest, label.group(1)));
        }
        return CreditNames.isSource(words, "") ? Optional.of(parts(rest, words)) : Optional.empty();
    }

    private Optional<Credited> inBrackets(String whole, int open, int close) {
        if (open < 0) {
            return Optional.empty();
        }
        String words = whole.substring(open + 1, close).strip();
        String before = whole.substring(0, open).strip();
        Matcher label = IN_LABEL.matcher(words);
        if (label.matches()) {
            return Optional.of(parts(before, label.group(1)));
        }
        boolean credit = CreditNames.isSource(words, before) || lenient && CreditNames.mayBeCredit(words);
        return credit ? Optional.of(parts(before, words)) : Optional.empty();
    }

    private static Optional<Credited> labelledLast(String whole, int from) {
        Matcher label = OPEN_LABEL.matcher(whole).region(from, whole.length());
        Optional<Credited> last = Optional.empty();
        while (label.find()) {
            String credit = whole.substring(label.end());
            if (CreditNames.isName(credit)) {
                last = Optional.of(parts(whole.substring(0, label.start()).replaceFirst("\\s*[|/–—-]\\s*$", ""), credit));
            }
        }
        return last;
    }

    private static Optional<Credited> signedLast(String whole, int from) {
        Matcher signature = SIGNATURE.matcher(whole).region(from, whole.length());
        if (signature.find() && !SEPARATOR.matcher(signature.group(1)).find()) {
            return Optional.of(parts(whole.substring(0, signature.start()).replaceFirst("\\s*[|–—-]\\s*$", ""), signature.group(1)));
        }
        Matcher end = BREAK.matcher(whole).region(from, whole.length()).useTransparentBounds(true);
        Optional<Credited> last = from == 0 && CreditNames.isSignature(whole) ? Optional.of(parts("", whole)) : Optional.empty();
        while (end.find()) {
            String words = whole.substring(end.end());
            if (CreditNames.isSignature(words)) {
                last = Optional.of(parts(whole.substring(0, end.start()), words));
            }
        }
        return last;
    }

    /** The bracket that the last character closes; −1 where there is none. */
    private static int openingOf(String whole) {
        char close = whole.charAt(whole.length() - 1);
        char open = close == ')' ? '(' : '[';
        int depth = 0;
        for (int i = whole.length() - 1; i >= Math.max(0, whole.length() - REACH); i--) {
            depth += whole.charAt(i) == close ? 1 : whole.charAt(i) == open ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Credited parts(String text, String credit) {
        return new Credited(text.strip(), credit.strip().replaceAll("\\s*/\\s*", "/"));
    }
}
