package naskah.ui.caption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import naskah.check.spelling.Dictionaries;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.storage.Held;
import naskah.ui.Desk;
import naskah.ui.photodesk.PhotoDeed;
import naskah.ui.photodesk.PhotoPane;
import naskah.ui.photodesk.PhotoWork;
import naskah.ui.shell.Notice;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words' part of the photo desk: batch edit, find and replace, sets of metadata, the check, the question to articles. */
public final class CaptionExtras {
    private static final Logger LOG = LoggerFactory.getLogger(CaptionExtras.class);

    private final OpenArticles open;
    private final Supplier<Dictionaries> dictionaries;
    private final Map<PhotoWork, ArticlesPane> articles = new HashMap<>();
    private Optional<PhotoMetadata> copied = Optional.empty();

    public CaptionExtras(OpenArticles open, Supplier<Dictionaries> dictionaries) {
        this.open = open;
        this.dictionaries = dictionaries;
    }

    public List<PhotoDeed> deeds() {
        return List.of(
                new PhotoDeed("photo.batch", Feather.EDIT_3, true, (work, ids) -> show(work, ids, BatchForm.Kind.SET)),
                new PhotoDeed("photo.replace", Feather.REPEAT, true, (work, ids) -> show(work, ids, BatchForm.Kind.REPLACE)),
                new PhotoDeed("photo.copySet", Feather.COPY, false, this::copy),
                new PhotoDeed("photo.pasteSet", Feather.CLIPBOARD, true, this::paste));
    }

    public List<Function<PhotoWork, PhotoPane>> panes() {
        return List.of(this::articles, work -> new CheckPane(work.desk(), check(work.desk())));
    }

    private ArticlesPane articles(PhotoWork work) {
        return articles.computeIfAbsent(work, one -> new ArticlesPane(one, open));
    }

    private PhotoCheck check(Desk desk) {
        return new PhotoCheck(desk.house(), dictionaries.get());
    }

    private void show(PhotoWork work, List<PhotoId> ids, BatchForm.Kind kind) {
        PhotoMetadata set = copied.orElse(PhotoMetadata.NONE);
        BatchViewModel model = new BatchViewModel(work.desk(), work.edits(), check(work.desk()), set, kind);
        BatchCard card = new BatchCard(work.desk(), model, work::back, made -> {
            work.say(Notice.of(work.desk().text("caption.batch.done", made.size())));
            articles(work).made(made);
        });
        work.showCard(card.node());
        model.show(ids);
        card.focus();
    }

    private void copy(PhotoWork work, List<PhotoId> ids) {
        work.desk().lanes().reading().run(
                () -> work.desk().folder().library().find(ids.getFirst()),
                found -> found.map(held -> words(work, held)).ifPresent(words -> {
                    copied = Optional.of(words).filter(set -> !set.fields().isEmpty());
                    work.say(Notice.of(work.desk().text("caption.set.copied", words.fields().size())));
                }),
                failure -> {
                    LOG.warn("the metadata of a photo could not be copied", failure);
                    work.say(Notice.of(work.desk().text("caption.batch.unread")));
                });
    }

    private static PhotoMetadata words(PhotoWork work, Held held) {
        return work.edits().current(held.photo().id()).orElse(held.photo()).metadata();
    }

    private void paste(PhotoWork work, List<PhotoId> ids) {
        if (copied.isEmpty()) {
            work.say(Notice.of(work.desk().text("caption.set.none")));
        } else {
            show(work, ids, BatchForm.Kind.PASTE);
        }
    }
}
