package naskah.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.article.Passage;
import naskah.document.Mark;
import naskah.document.Span;

/** One passage, read once for all rules: its tokens, sentences and quotations. Immutable. */
public final class Reading {
    private final Passage passage;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final List<Name> names;
    private final List<int[]> emphasised;
    private final List<Token> addresses;
    private final Standing standing;

    private Reading(Passage passage) {
        this.passage = passage;
        tokens = Tokens.of(passage.text());
        sentences = Sentences.of(passage.text());
        quotations = Quotations.of(passage.text());
        names = Names.of(tokens, sentences);
        emphasised = emphasised(passage.spans());
        addresses = tokens.stream().filter(token -> token.kind() == Token.Kind.ADDRESS).toList();
        standing = new Standing(this);
    }

    public static Reading of(Passage passage) {
        return new Reading(passage);
    }

    public Passage passage() {
        return passage;
    }

    public Passage.Kind kind() {
        return passage.kind();
    }

    public String text() {
        return passage.text();
    }

    /** What the fields of one picture share: "banner", "picture:&lt;block&gt;"; the field itself elsewhere. */
    public String place() {
        return passage.field().replaceFirst("\\.(text|credit|alt)$", "");
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Stream<Token> words() {
        return tokens.stream().filter(Token::isWord);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    public Optional<Sentence> sentence(int offset) {
        return sentences.stream().filter(sentence -> sentence.holds(offset)).findFirst();
    }

    /** The runs of capitalised words, those that begin a sentence included. */
    public List<Name> names() {
        return names;
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.stream().filter(token -> sentence.holds(token.start())).toList();
    }

    /** The words of the sentence around an offset, the whole passage where none is there. */
    public String sentenceAt(int offset) {
        return sentence(offset).map(Sentence::text).orElse(text());
    }

    /** How each token stands in the passage, by its index. */
    public Standing standing() {
        return standing;
    }

    /** Whether the token is the first word or number of its sentence, opening marks before it not counted. */
    public boolean startsSentence(Token token) {
        return standing.isFirstAt(token.start());
    }

    public boolean isQuoted(int offset) {
        return quotations.stream().anyMatch(quotation -> quotation.holds(offset));
    }

    /** Whether the character is set in italics: a foreign word or a title. */
    public boolean isEmphasised(int offset) {
        return emphasised.stream().anyMatch(run -> run[0] <= offset && offset < run[1]);
    }

    /** Whether the stretch touches a web or mail address, a handle or a hashtag. */
    public boolean isAddress(int start, int end) {
        return addresses.stream().anyMatch(token -> token.start() < end && start < token.end());
    }

    /** The places that the pattern finds, those in addresses left out. */
    public Stream<MatchResult> find(Pattern pattern) {
        List<MatchResult> found = pattern.matcher(text()).results().toList();
        return found.stream().filter(match -> match.end() > match.start() && !isAddress(match.start(), match.end()));
    }

    private static List<int[]> emphasised(List<Span> spans) {
        List<int[]> runs = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int end = at + span.text().length();
            if (span.marks().stream().anyMatch(Mark.Emphasis.class::isInstance)) {
                runs.add(new int[] {at, end});
            }
            at = end;
        }
        return runs;
    }
}
