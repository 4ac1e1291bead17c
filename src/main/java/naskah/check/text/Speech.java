package naskah.check.text;

import java.util.Set;

/** The words by which Indonesian copy says who said something. */
public final class Speech {
    private static final Set<String> TAGS = Set.of(
            "kata", "ujar", "tutur", "ucap", "ungkap", "jelas", "tegas", "imbuh", "tambah", "papar", "sebut", "terang",
            "tukas", "tandas", "lanjut", "cetus", "pungkas", "tanya", "jawab", "sambung", "kelakar", "seru", "urai",
            "tulis", "beber", "timpal", "sahut", "sergah", "keluh", "kenang", "aku", "kilah", "bisik", "teriak", "celetuk");
    private static final Set<String> REPORTS = Set.of(
            "mengatakan", "menyatakan", "menjelaskan", "menegaskan", "menambahkan", "menuturkan", "mengungkapkan",
            "berkata", "bertanya", "menjawab", "memaparkan", "menerangkan", "menyebut", "menyebutkan", "menulis",
            "mengaku", "mengakui", "menyampaikan", "melanjutkan", "menandaskan", "berujar", "bertutur", "menyebarkan",
            "mencuit", "menukas", "berpesan", "berharap", "menilai", "menekankan", "mengungkap", "menyahut", "berseru",
            "mengimbau", "mengingatkan", "membantah", "berpendapat", "memastikan", "menyarankan", "meminta", "mengklaim",
            "menguraikan", "membeberkan", "mengeluh", "mengenang", "bercerita", "menceritakan", "dikatakan", "dikutip",
            "mengucapkan", "berteriak", "menduga", "menuding", "mengutip", "bersumpah", "berjanji", "memprediksi");
    private static final Set<String> DIRECT = Set.of(
            "mengatakan", "menyatakan", "menjelaskan", "menegaskan", "menambahkan", "menuturkan", "mengungkapkan",
            "berkata", "bertanya", "menjawab", "memaparkan", "menerangkan", "berujar", "bertutur", "menandaskan");

    private Speech() {}

    /** "kata", "ujarnya": the verb that stands after a quotation, before the speaker. */
    public static boolean isTag(String lower) {
        return TAGS.contains(lower) || isOwnTag(lower);
    }

    /** "katanya", "ujarnya": a verb that holds its speaker. */
    public static boolean isOwnTag(String lower) {
        return lower.endsWith("nya") && TAGS.contains(lower.substring(0, lower.length() - 3));
    }

    /** A verb of saying that goes straight on to the words said: "mengatakan", "bertanya". */
    public static boolean isDirect(String lower) {
        return DIRECT.contains(lower) || isOwnTag(lower);
    }

    /** Whether the word says that somebody says, thinks or asks something, in either form. */
    public static boolean isOfSpeech(String lower) {
        return isTag(lower) || REPORTS.contains(lower) || lower.equals("menurut") || lower.equals("menurutnya");
    }
}
