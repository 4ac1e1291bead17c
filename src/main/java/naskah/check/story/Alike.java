package naskah.check.story;

import java.util.Set;

/** Whether two words look like one name spelled in two ways. */
final class Alike {
    private static final int SHORTEST = 5;
    private static final int LONG = 7;
    private static final Set<String> ENDINGS = Set.of("n", "s", "es", "an", "nya", "ku", "mu", "lah", "kah", "pun", "i", "a", "r", "er");

    private Alike() {}

    /** At most one edit apart, two from seven letters on; not a word and its inflection, not "Internasional/International". */
    static boolean are(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (a.equals(b) || shorter < SHORTEST || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        if (isInflected(a, b) || isInflected(b, a) || cognate(a).equals(cognate(b)) || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return distance(a, b) <= (shorter >= LONG ? 2 : 1);
    }

    /** Whether it is worth asking: the lengths are near, and the words begin or end alike. */
    static boolean mayBe(String a, String b) {
        boolean near = Math.abs(a.length() - b.length()) <= 2;
        return near && (a.charAt(0) == b.charAt(0) || a.regionMatches(a.length() - 3, b, b.length() - 3, 3));
    }

    /** Beside the same other name a shorter word and an ending say less: "Dewi Lestary", "Budy Santoso". */
    static boolean inCompany(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int most = shorter >= LONG && a.charAt(0) == b.charAt(0) ? 2 : 1;
        boolean derived = a.equals(b + "an") || b.equals(a + "an");
        return !a.equals(b) && !derived && !cognate(a).equals(cognate(b)) && distance(a, b) <= most;
    }

    private static boolean isInflected(String stem, String word) {
        return word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()));
    }

    /** Whether two words are one loan in two spellings: "Dolar/Dollar", "Estat/Estate", "Harbor/Harbour". */
    static boolean areLoans(String a, String b) {
        return loan(a).equals(loan(b));
    }

    private static String loan(String word) {
        return cognate(word).replaceAll("(\\p{L})\\1", "$1")
                .replaceFirst("our$", "or").replaceFirst("re$", "er").replaceFirst("e$", "").replace("x", "ks").replace("q", "k");
    }

    /** English and Dutch loans beside their Indonesian form. */
    private static String cognate(String word) {
        return word.replace("tion", "si").replace("sion", "si").replace("ph", "f").replace("c", "k");
    }

    /** Edits between two words, a swap of neighbours counted as one. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
