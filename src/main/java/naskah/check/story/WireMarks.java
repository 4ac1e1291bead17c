package naskah.check.story;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** BRT-16: marks of the wire, Chinese characters left from the original, and the desk's own placeholders. */
final class WireMarks implements PassageRule {
    private static final Pattern MARKS = Pattern.compile(
            "\\((?:Xinhua|Reuters|Antara|ANTARA|Ant|Bernama|Kyodo|Yonhap|dpa)(?:/[\\p{L} .]{2,30})?\\)(?=\\s*[.-]?\\s*$|\\s*[-–—])"
                    + "|(?=\\()(?<!\\p{Lu}[\\p{L}.-]{0,25} )\\((?:CMG|CCTV|CRI|AFP|AP|EPA|TASS)(?:/[\\p{L} .]{2,30})?\\)"
                    + "(?=\\s*[.-]?\\s*$|\\s*[-–—])"
                    + "|\\b(?:ENDITEM|Enditem|MORETOCOME)\\b|^(?:#{3,}|-30-|/END/?)$|\\((?:end|END|more|MORE)\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}[\\p{IsHan}，。、；：？！（）]*");
    private static final Pattern PLACEHOLDERS = Pattern.compile(
            "\\[(?i:cek|check|tk|lengkapi|sumber\\?)\\b[^\\]]{0,40}]|\\((?:cek|check|lengkapi|tk)\\b[^)]{0,40}\\)"
                    + "|\\((?:isi|konfirmasi|verifikasi|tanya) (?:lagi|dulu|nanti|di sini)\\b[^)]{0,30}\\)|\\[(?i:isi|konfirmasi|verifikasi|tanya)(?: (?:lagi|ulang|dulu|nanti|nama|angka|tanggal|ke|di sini)"
                    + "\\b[^\\])]{0,30})?]|(?i:\\blorem ipsum\\b)"
                    + "|\\b(?:TKTK|TK TK|CEK LAGI)\\b|(?=[Xx]{3})(?<![\\p{L}\\p{N}])(?:[Xx]{4,}|xxx)(?![\\p{L}\\p{N}])"
                    + "|(?=XXX)(?<=(?<!\\p{L})(?!edisi|abad|bab|pasal|jilid|seri)\\p{Ll}{2,20} |\\d |Rp ?)XXX(?![\\p{L}\\p{N}])"
                    + "|(?=XX)(?<=Rp)X{2,}|\\?{3,}");

    @Override
    public About about() {
        return new About("BRT-16", Weight.ERROR, "house");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Rapat ditutup. (Xinhua)", "Rapat ditutup. ENDITEM", "Rapat [cek] dibuka.", "Presiden 习近平 hadir.", "Anggarannya Rp XXX juta."),
                List.of("Kantor berita Xinhua melaporkan hal itu.", "Murid TK bernyanyi.", "Pekan Olahraga Nasional XXX dibuka.", "Ia lulus dari taman kanak-kanak (TK)."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        if (reading.kind() == Kind.CREDIT) {
            return Stream.of();
        }
        return Stream.of(
                        reading.passage().isInBody() ? reading.find(MARKS) : Stream.<MatchResult>of(),
                        reading.find(HAN).filter(match -> !reading.isEmphasised(match.start())),
                        reading.find(PLACEHOLDERS))
                .flatMap(found -> found)
                .map(match -> Hit.at(match.start(), match.end()));
    }
}
