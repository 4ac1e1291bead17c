package naskah.check.story;

import java.util.regex.Pattern;

/** Whether a text is about a child in a matter of law: as victim, witness or suspect of a crime. */
final class ChildCase {
    private static final Pattern CHILD = Pattern.compile(
            "\\((?:1[0-7]|[1-9])(?: tahun)?\\)|\\b(?:1[0-7]|[1-9]|(?:enam|tujuh|delapan|sembilan|tiga|empat|lima|dua) belas|belasan) tahun\\b"
                    + "|\\b(?:siswa|siswi|pelajar|murid|bocah|balita|santri|santriwati|remaja|anak)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CRIME = Pattern.compile(
            "\\b(?:(?:pen|men|di)?cabul\\w*|(?:pe|me|di)?(?:mer)?perkosa\\w*|pemerkosaan|pelecehan|dilecehkan|melecehkan|persetubuhan|disetubuhi"
                    + "|penganiayaan|dianiaya|menganiaya|pembunuhan|dibunuh|membunuh|perundungan|dirundung|merundung|bullying|pengeroyokan|dikeroyok"
                    + "|tawuran|prostitusi|perdagangan orang|kekerasan (?:seksual|fisik|dalam rumah tangga|terhadap anak)|pencurian|mencuri|pembegalan|begal|perampokan"
                    + "|penjambretan|tersangka|terdakwa|terpidana|narapidana|pengedar|sodomi|disodomi|penculikan|diculik|pembacokan|dibacok|penusukan|ditusuk|eksploitasi anak"
                    + "|anak berhadapan dengan hukum|berkonflik dengan hukum)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTY =
            Pattern.compile("\\b(?:korban|pelaku|saksi korban)\\b(?! (?:usaha|umkm|industri|wisata|pasar|ekonomi|seni|bisnis|sejarah))", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCIDENT = Pattern.compile(
            "\\b(?:kecelakaan|tabrakan|tertabrak|tenggelam|hanyut|terseret|gempa|banjir|longsor|kebakaran|tsunami|erupsi|tersambar|terjatuh|keracunan|demam|kapal|pesawat|tersengat)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HONOUR = Pattern.compile(
            "\\b(?:juara|menjuarai|medali|prestasi|berprestasi|olimpiade|penghargaan|lomba|beasiswa|kejuaraan|turnamen|duta)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MISSING = Pattern.compile("\\b(?:hilang|disandera)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOUND = Pattern.compile("\\b(?:ditemukan|kembali|selamat)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PREVENTION = Pattern.compile(
            "\\b(?:sosialisasi|penyuluhan|edukasi|pencegahan|mencegah|kampanye|deklarasi|seminar|antiperundungan|bahaya)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCUSED = Pattern.compile("\\b(?:tersangka|terdakwa|terpidana|ditangkap|ditahan|berinisial)\\b", Pattern.CASE_INSENSITIVE);
    /** What was done to somebody, not what is spoken of: it outweighs a prize or a talk in the same passage. */
    private static final Pattern DEED = Pattern.compile(
            "(?<!\\b(?:tidak|tak|jangan|agar|supaya|dilarang) )\\bdi(?:cabuli|perkosa|rudapaksa|lecehkan|setubuhi|aniaya|bunuh|rundung|keroyok|sodomi|culik|bacok|tusuk|jual|sekap)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SYNOPSIS = Pattern.compile("\\b(?:sinopsis|spoiler|diperankan|alur cerita)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:film|sinetron|serial|novel|cerpen|komik|episode|drama(?! (?:penculikan|penyanderaan|pembunuhan|pelarian|politik)))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS = Pattern.compile("\\b(?:mengisahkan|menceritakan|berkisah|bercerita)\\b", Pattern.CASE_INSENSITIVE);

    private ChildCase() {}

    /** A quick look, before anything else is asked. */
    static boolean mayConcern(String text) {
        return CHILD.matcher(text).find();
    }

    /** A synopsis, or a work that tells, is about children who are nobody's; a mother who tells is not. */
    static boolean isInvented(String headline, String text) {
        String all = headline + "\n" + text;
        return SYNOPSIS.matcher(all).find() || WORK.matcher(all).find() && TELLS.matcher(all).find();
    }

    /** @param around the passage with its neighbours, where a crime may be named */
    static boolean isOne(String text, String around) {
        boolean party = PARTY.matcher(text).find();
        boolean prevented = PREVENTION.matcher(text).find() && !ACCUSED.matcher(text).find();
        boolean done = party || DEED.matcher(text).find();
        if ((HONOUR.matcher(text).find() || prevented) && !done) {
            return false;
        }
        if (CRIME.matcher(text).find()) {
            return true;
        }
        if (MISSING.matcher(text).find() && !FOUND.matcher(text).find()) {
            return false;
        }
        return CRIME.matcher(around).find() || party && !ACCIDENT.matcher(around).find();
    }
}
