package naskah.aftermath;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.article.complaint.ReaderComplaint;
import naskah.article.correction.Correction;
import naskah.article.diff.ArticleDiff;
import naskah.format.html.Report;
import naskah.format.html.Report.Part;
import naskah.format.html.Report.Section;
import naskah.format.text.PlainArticle;
import naskah.house.House;
import naskah.i18n.Messages;
import naskah.storage.ArticleForm;
import naskah.storage.Complaints;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;

/** What a data folder can say for an article: its text, who wrote and approved what and when, every change, and the hashes of all. */
public final class Evidence {
    /** Where it is taken from, and in which words it is told. */
    public record Source(DataFolder folder, ArticleForm form, House house, Messages messages) {}

    private final Source source;
    private final DataFolder folder;
    private final Stored stored;
    private final Instant now;
    private final List<Section> sections = new ArrayList<>();

    private Evidence(Source source, Stored stored, Instant now) {
        this.source = source;
        this.folder = source.folder();
        this.stored = stored;
        this.now = now;
    }

    /** One page of HTML in UTF-8, whole in itself. */
    public static byte[] page(Source source, Stored stored, Instant now) throws StorageException {
        return new Evidence(source, stored, now).report().html().getBytes(StandardCharsets.UTF_8);
    }

    private Report report() throws StorageException {
        summary();
        steps();
        corrections();
        complaints();
        persons();
        revisions();
        text();
        return new Report(source.messages().language().tag(), word("title", stored.article().headline()), sections);
    }

    private void summary() {
        add("article", List.of(new Part.Table(
                heads("id", "headline", "stage", "revision", "saved", "hash", "made"),
                List.of(List.of(
                        stored.article().id().value(),
                        stored.article().headline(),
                        source.messages().get("cli.stage." + stored.stage()),
                        String.valueOf(stored.revision()),
                        time(stored.savedAt()),
                        hash(stored.article()),
                        time(now))))));
    }

    private void steps() throws StorageException {
        List<JournalLine> journal = folder.workflow().journal(stored.article().id());
        add("steps", List.of(
                new Part.Paragraph(word("steps.about")),
                new Part.Table(
                        heads("line", "time", "deed", "person", "stages", "reason", "until", "content", "hash"),
                        journal.stream().map(this::row).toList())));
    }

    private List<String> row(JournalLine line) {
        JournalLine.Move move = line.move();
        String stages = source.messages().get("cli.stage." + move.from()) + " → " + source.messages().get("cli.stage." + move.to());
        return List.of(
                String.valueOf(line.sequence()),
                time(move.at()),
                source.messages().get("cli.deed." + move.deed()),
                move.by().value(),
                stages,
                move.reason(),
                move.until().map(this::time).orElse(""),
                line.content(),
                line.hash());
    }

    private void corrections() throws StorageException {
        List<Correction> corrections = folder.corrections().of(stored.article().id());
        if (!corrections.isEmpty()) {
            add("corrections", List.of(new Part.Table(
                    heads("time", "kind", "corrected", "carrier", "wrong", "right"),
                    corrections.stream()
                            .map(each -> List.of(
                                    each.at().printed(), each.kind().tag(), each.corrected().value(), each.carrier().value(),
                                    each.wrong(), each.right()))
                            .toList())));
        }
    }

    private void complaints() throws StorageException {
        List<Complaints.Filed> complaints = folder.complaints().of(stored.article().id());
        if (!complaints.isEmpty()) {
            add("complaints", List.of(new Part.Table(
                    heads("number", "received", "complained", "comment", "from", "due", "answered", "how", "person"),
                    complaints.stream().map(this::row).toList())));
        }
    }

    private List<String> row(Complaints.Filed filed) {
        ReaderComplaint complaint = filed.complaint();
        Optional<Complaints.Answered> answered = filed.answered();
        return List.of(
                String.valueOf(filed.number()),
                complaint.received().printed(),
                complaint.text(),
                complaint.comment(),
                complaint.from().words(),
                time(complaint.due()),
                answered.map(each -> each.answer().at().printed()).orElse("-"),
                answered.map(each -> each.answer().how()).orElse("-"),
                answered.map(each -> each.by().value()).orElse("-"));
    }

    private void persons() throws StorageException {
        List<Person> all = folder.people().all();
        if (!all.isEmpty()) {
            add("persons", List.of(new Part.Table(
                    heads("person", "name", "roles"),
                    all.stream().map(person -> List.of(person.id().value(), person.name(), roles(person))).toList())));
        }
    }

    private String roles(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> source.messages().get("cli.role." + role))
                .collect(Collectors.joining(", "));
    }

    private void revisions() throws StorageException {
        List<List<String>> rows = new ArrayList<>();
        List<Section> changes = new ArrayList<>();
        Optional<Article> before = Optional.empty();
        for (Revision revision : folder.revisions().of(stored.article().id()).reversed()) {
            Optional<Article> state = state(revision);
            if (state.isPresent()) {
                Article article = state.get();
                rows.add(row(revision, article));
                before.map(old -> changed(revision, ArticleDiff.between(old, article)))
                        .filter(section -> !section.parts().isEmpty())
                        .ifPresent(changes::add);
                before = state;
            }
        }
        add("revisions", List.of(new Part.Table(heads("revision", "time", "kind", "person", "words", "hash"), rows)));
        sections.addAll(changes);
    }

    /** Empty for a state that somebody has gone on typing in meanwhile, which has another number then. */
    private Optional<Article> state(Revision revision) throws StorageException {
        return revision.number() == stored.revision()
                ? Optional.of(stored.article())
                : folder.revisions().read(revision.article(), revision.number());
    }

    private List<String> row(Revision revision, Article article) {
        return List.of(
                String.valueOf(revision.number()),
                time(revision.savedAt()),
                source.messages().get("cli.kind." + revision.kind()),
                revision.by(),
                String.valueOf(revision.words()),
                hash(article));
    }

    private Section changed(Revision revision, ArticleDiff diff) {
        List<Part> parts = diff.rows().stream()
                .filter(ArticleDiff.Row::isChanged)
                .<Part>map(row -> new Part.Changed(source.messages().get("revisions.field." + row.field()), row.runs()))
                .toList();
        return new Section(word("changes", revision.number(), time(revision.savedAt()), filled(revision.by())), parts);
    }

    private void text() {
        add("text", new PlainArticle(stored.article(), source.house()).lines().stream()
                .filter(line -> !line.isBlank())
                .<Part>map(Part.Paragraph::new)
                .toList());
    }

    private void add(String heading, List<Part> parts) {
        sections.add(new Section(word(heading), parts));
    }

    private List<String> heads(String... names) {
        return List.of(names).stream().map(name -> word("head." + name)).toList();
    }

    private String word(String key, Object... arguments) {
        return source.messages().get("evidence." + key, arguments);
    }

    private String time(Instant at) {
        return new NewsTime(at, source.house().zone()).printed();
    }

    private String hash(Article article) {
        return sha256(source.form().write(article));
    }

    private static String filled(String text) {
        return text.isBlank() ? "-" : text;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
