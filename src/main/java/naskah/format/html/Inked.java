package naskah.format.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Dateline;
import naskah.article.change.Change;
import naskah.article.change.Place;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Span;
import naskah.document.Spans;

/** An article that holds what is gone beside what is new, each between {@link Ink}. */
final class Inked {
    private final ReviewMarks marks;
    private final List<Numbered> changes;

    private record Numbered(int number, Change change) {
        String open(Ink.Kind kind) {
            return Ink.open(kind, number);
        }
    }

    private Inked(ReviewMarks marks) {
        this.marks = marks;
        List<Change> all = marks.changes().all();
        this.changes = IntStream.range(0, all.size()).mapToObj(i -> new Numbered(i, all.get(i))).toList();
    }

    static Article of(ReviewMarks marks) {
        return new Inked(marks).article();
    }

    private Article article() {
        Article after = marks.changes().after();
        Article before = marks.changes().before();
        return after
                .withHeadline(field("headline", before.headline(), after.headline()))
                .withDeck(field("deck", before.title().deck(), after.title().deck()))
                .withFiling(after.filing().withCategory(whole("category", before.filing().category(), after.filing().category())))
                .withDateline(new Dateline(
                        whole("place", before.dateline().place(), after.dateline().place()),
                        whole("outlet", before.dateline().outlet(), after.dateline().outlet())))
                .withBanner(new Banner(
                        after.banner().photo(),
                        caption("banner", Optional.empty(), before.banner().caption(), after.banner().caption())))
                .withBody(body(before.body(), after.body()));
    }

    private String field(String field, String before, String after) {
        return Spans.text(words(field, Optional.empty(), Spans.plain(before), Spans.plain(after)));
    }

    private String whole(String field, String before, String after) {
        return first(place -> place instanceof Place.Whole && place.field().equals(field))
                .map(change -> stretch(change, Ink.Kind.GONE, before) + stretch(change, Ink.Kind.ADDED, after))
                .orElse(Ink.out(after));
    }

    private static String stretch(Numbered change, Ink.Kind kind, String text) {
        return text.isEmpty() ? "" : change.open(kind) + Ink.out(text) + Ink.close();
    }

    private Caption caption(String field, Optional<BlockId> block, Caption before, Caption after) {
        Optional<Numbered> photo = first(place -> place.field().equals(field + ".photo") && place.block().equals(block));
        String text = part(field + ".text", block, before.text(), after.text());
        return new Caption(
                photo.isPresent() && !text.isBlank() ? photo.get().open(Ink.Kind.OTHER) + text + Ink.close() : text,
                part(field + ".credit", block, before.credit(), after.credit()),
                part(field + ".photographer", block, before.photographer(), after.photographer()),
                Ink.out(after.alt()));
    }

    private String part(String field, Optional<BlockId> block, String before, String after) {
        return Spans.text(words(field, block, Spans.plain(before), Spans.plain(after)));
    }

    private Body body(Body before, Body after) {
        List<Block> blocks = new ArrayList<>(removed(before, Optional.empty()));
        for (Block block : after.blocks()) {
            blocks.add(there(before, block));
            blocks.addAll(removed(before, Optional.of(block.id())));
        }
        return new Body(blocks);
    }

    private List<Block> removed(Body before, Optional<BlockId> below) {
        List<Block> removed = new ArrayList<>();
        for (Numbered change : changes) {
            if (change.change().place() instanceof Place.Removed place && place.after().equals(below)) {
                before.find(place.id()).ifPresent(block -> removed.add(wrapped(change, Ink.Kind.GONE, block)));
            }
        }
        return removed;
    }

    private Block there(Body before, Block block) {
        Optional<Numbered> added = first(place -> place instanceof Place.Added on && on.id().equals(block.id()));
        if (added.isPresent()) {
            return block instanceof Block.Text text
                    ? text.withSpans(between(added.get(), Ink.Kind.ADDED, words("body", Optional.of(text.id()), List.of(), text.spans())))
                    : wrapped(added.get(), Ink.Kind.ADDED, block);
        }
        Block old = before.find(block.id()).orElse(block);
        if (block instanceof Block.Text text) {
            List<Span> was = old instanceof Block.Text words ? words.spans() : List.of();
            return text.withSpans(look(text, words("body", Optional.of(text.id()), was, text.spans())));
        }
        if (block instanceof Block.Picture picture && old instanceof Block.Picture was) {
            return picture.withCaption(caption("picture", Optional.of(picture.id()), was.caption(), picture.caption()));
        }
        return block;
    }

    /** Another look, or another kind of block, is marked over its whole text. */
    private List<Span> look(Block.Text text, List<Span> woven) {
        Optional<Numbered> look = first(place -> place.block().filter(text.id()::equals).isPresent()
                && (place instanceof Place.Look || place instanceof Place.Whole));
        return look.isEmpty() ? woven : between(look.get(), Ink.Kind.OTHER, woven);
    }

    private static Block wrapped(Numbered change, Ink.Kind kind, Block block) {
        return switch (block) {
            case Block.Text text -> text.withSpans(between(change, kind, clean(text.spans())));
            case Block.Picture picture -> picture.withCaption(picture.caption()
                    .withText(stretch(change, kind, picture.caption().text())));
            case Block.Embed embed -> new Block.Embed(
                    embed.id(), embed.url(), stretch(change, kind, embed.title().isBlank() ? embed.url() : embed.title()));
            case Block.Divider divider -> divider;
            case Block.Unknown unknown -> unknown;
        };
    }

    private static List<Span> between(Numbered change, Ink.Kind kind, List<Span> spans) {
        List<Span> all = new ArrayList<>(List.of(Span.plain(change.open(kind))));
        all.addAll(spans);
        all.add(Span.plain(Ink.close()));
        return all;
    }

    /** One text with the words that are gone, those that are new, and the comments' numbers; in the body a block's id is enough. */
    private List<Span> words(String field, Optional<BlockId> block, List<Span> before, List<Span> after) {
        boolean body = field.equals("body");
        List<Span> woven = new ArrayList<>();
        int at = 0;
        for (Numbered change : changes) {
            if (change.change().place() instanceof Place.Words place
                    && place.block().equals(block)
                    && (body || place.field().equals(field))) {
                woven.addAll(noted(field, block, after, at, place.after().start()));
                woven.addAll(stretch(change, Ink.Kind.GONE, Spans.slice(before, place.before().start(), place.before().end())));
                woven.addAll(stretch(change, Ink.Kind.ADDED, noted(
                        field, block, after, place.after().start(), place.after().end())));
                at = place.after().end();
            }
        }
        woven.addAll(noted(field, block, after, at, Spans.text(after).length() + 1));
        return woven;
    }

    private static List<Span> stretch(Numbered change, Ink.Kind kind, List<Span> spans) {
        return spans.isEmpty() ? List.of() : between(change, kind, clean(spans, kind));
    }

    /** What stands between two places, with the numbers of the comments that end there. */
    private List<Span> noted(String field, Optional<BlockId> block, List<Span> spans, int from, int to) {
        List<Span> all = new ArrayList<>();
        int at = from;
        for (ReviewMarks.Note note : notes(field, block)) {
            if (note.at() >= from && note.at() < to) {
                all.addAll(clean(Spans.slice(spans, at, note.at())));
                all.add(Span.plain(Ink.note(note.number())));
                at = note.at();
            }
        }
        all.addAll(clean(Spans.slice(spans, at, to)));
        return all;
    }

    private List<ReviewMarks.Note> notes(String field, Optional<BlockId> block) {
        String name = Place.passage(field, block);
        return marks.notes().stream()
                .filter(note -> note.field().equals(name) && note.block().equals(block))
                .sorted(Comparator.comparingInt(ReviewMarks.Note::at))
                .toList();
    }

    private static List<Span> clean(List<Span> spans) {
        return spans.stream()
                .filter(span -> !Ink.out(span.text()).isEmpty())
                .map(span -> span.withText(Ink.out(span.text())))
                .toList();
    }

    /** New words may hold the numbers of comments already. */
    private static List<Span> clean(List<Span> spans, Ink.Kind kind) {
        return kind == Ink.Kind.ADDED ? spans : clean(spans);
    }

    private Optional<Numbered> first(Predicate<Place> wanted) {
        return changes.stream().filter(change -> wanted.test(change.change().place())).findFirst();
    }
}
