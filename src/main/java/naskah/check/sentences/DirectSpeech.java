package naskah.check.sentences;

import java.util.List;
import java.util.Set;
import naskah.check.text.Quotation;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;

/** What a quotation is in its sentence: words that somebody said, or only a name or a title in quotation marks. */
final class DirectSpeech {
    private static final Set<String> SPEAKERS = Set.of(
            "dia", "ia", "mereka", "saya", "pria", "wanita", "perempuan", "lelaki", "laki-laki", "seorang", "salah", "sang",
            "pihak", "para", "warga", "aktor", "aktris", "penyanyi", "pelatih", "bek", "gelandang", "penyerang", "kiper",
            "presiden", "menteri", "gubernur", "bupati", "wali", "kepala", "ketua", "direktur", "anggota", "politikus",
            "politisi", "pengacara", "jaksa", "hakim", "kapten", "juru", "ibu", "ayah", "bintang", "pemain", "peneliti",
            "pemilik", "mantan", "eks", "istri", "suami", "anak", "korban", "pelaku", "saksi", "beliau", "lagi", "pemeran");
    private static final Set<String> NOUNS = Set.of("kunci", "sandi", "sifat", "kerja", "benda", "ganti", "itu", "ini", "demi");

    private DirectSpeech() {}

    /** Whether the quotation begins its passage or follows a comma, a colon or the end of a sentence. */
    static boolean is(Reading reading, Quotation quotation) {
        String before = reading.text().substring(0, quotation.start()).stripTrailing();
        boolean free = before.isEmpty() || ",:.?!”\"-–—".indexOf(before.charAt(before.length() - 1)) >= 0;
        return free && wordCount(reading, quotation) >= 2;
    }

    static long wordCount(Reading reading, Quotation quotation) {
        return reading.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK && quotation.holds(token.start()))
                .count();
    }

    /** Whether a tag and its speaker stand at or after the offset: "kata Rina", "ujarnya". */
    static boolean isTagged(Reading reading, int from) {
        List<Token> next = reading.tokens().stream().filter(token -> token.start() >= from).limit(2).toList();
        if (next.isEmpty() || !Speech.isTag(next.getFirst().lower()) || next.getFirst().isCapitalised()) {
            return false;
        }
        return Speech.isOwnTag(next.getFirst().lower()) || next.size() > 1 && isSpeaker(next.getFirst(), next.get(1));
    }

    private static boolean isSpeaker(Token tag, Token token) {
        return token.isCapitalised() || SPEAKERS.contains(token.lower())
                || tag.is("kata") && token.isWord() && !NOUNS.contains(token.lower());
    }
}
