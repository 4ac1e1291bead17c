package naskah.ui.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.workflow.Guard;
import naskah.workflow.Step;

/** Refusals in words, each a sentence, with the place where the first of them can be mended. */
public final class Refusals {
    private static final int NAMED = 3;

    private final Desk desk;

    public Refusals(Desk desk) {
        this.desk = desk;
    }

    Said of(List<Step.Refusal> refusals, Article article) {
        String sentences = refusals.stream().map(this::sentence).collect(Collectors.joining(" "));
        return new Said(sentences, refusals.stream().flatMap(refusal -> jump(refusal, article).stream()).findFirst());
    }

    public String sentence(Step.Refusal refusal) {
        return desk.text("workflow.guard." + refusal.guard(), named(refusal));
    }

    private String named(Step.Refusal refusal) {
        boolean fields = refusal.guard() == Guard.FIELDS;
        List<String> missing = refusal.missing();
        String named = missing.stream()
                .limit(NAMED)
                .map(name -> fields ? desk.text("shell.field." + name) : name)
                .collect(Collectors.joining(", "));
        return missing.size() > NAMED ? desk.text("workflow.more", named, missing.size() - NAMED) : named;
    }

    private static Optional<Said.Jump> jump(Step.Refusal refusal, Article article) {
        return switch (refusal.guard()) {
            case FIELDS -> Optional.of(field(refusal.missing().getFirst(), article));
            case CAPTIONS -> bare(article).map(Said.Jump.Field::new);
            case NO_ERRORS -> Optional.of(new Said.Jump.Findings());
            case NO_SUGGESTIONS -> Optional.of(new Said.Jump.Suggestions());
            case FOUR_EYES, REASON, LATER, AS_APPROVED, EMBARGO_OVER -> Optional.empty();
        };
    }

    private static Said.Jump field(String name, Article article) {
        String block = name.equals("body") ? article.body().blocks().getFirst().id().value() : "";
        return new Said.Jump.Field(Caret.at(name, block, 0));
    }

    private static Optional<Caret> bare(Article article) {
        Stream<Optional<Caret>> banner =
                Stream.of(bare("banner", article.banner().photo(), article.banner().caption()));
        Stream<Optional<Caret>> inline = article.body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(block -> bare("picture:" + block.id(), block.photo(), block.caption()));
        return Stream.concat(banner, inline).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Caret> bare(String field, String photo, Caption caption) {
        boolean textless = caption.text().isBlank();
        boolean said = !textless && !caption.credit().isBlank();
        return photo.isEmpty() || said
                ? Optional.empty()
                : Optional.of(Caret.at(field + (textless ? ".text" : ".credit"), "", 0));
    }
}
