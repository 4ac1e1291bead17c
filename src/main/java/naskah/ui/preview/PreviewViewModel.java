package naskah.ui.preview;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.format.html.LivePage;
import naskah.format.html.PictureSources;
import naskah.format.html.Piece;
import naskah.house.Slot;
import naskah.storage.StorageException;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;

/** What the preview shows: the latest article only, at most some eight times a second, and nothing while it is out of sight. */
public final class PreviewViewModel {
    private static final Duration PACE = Duration.ofMillis(120);

    private final Desk desk;
    private final EditingSession session;
    private final PreviewPages pages;
    private final PreviewPictures pictures;
    private final Throttle throttle;
    private final Runnable unsubscribe;
    private final ReadOnlyObjectWrapper<PreviewMode> mode = new ReadOnlyObjectWrapper<>(PreviewMode.DESKTOP);
    private final ReadOnlyObjectWrapper<PreviewFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");
    private Supplier<List<String>> watched = this::edited;
    private Consumer<List<String>> pointed = ids -> { };
    private boolean active;
    private boolean rendering;
    private boolean stale;

    public PreviewViewModel(Desk desk, EditingSession session, PreviewPages pages) {
        this.desk = desk;
        this.session = session;
        this.pages = pages;
        this.throttle = new Throttle(desk.lanes().timer(), PACE, this::render);
        this.pictures = new PreviewPictures(
                desk.folder().photos(), desk.house().pictures(), desk.lanes().reading(), throttle::request);
        this.unsubscribe = session.onChange(change -> changed());
    }

    public ReadOnlyObjectProperty<PreviewMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** What to show; null until the first page is there. */
    public ReadOnlyObjectProperty<PreviewFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** A message when the page cannot be made, else empty; the page before stays. */
    public ReadOnlyObjectProperty<String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public void choose(PreviewMode chosen) {
        if (mode.get() != chosen) {
            mode.set(chosen);
            render();
        }
    }

    /** Tells whether anybody can see the preview. */
    public void setActive(boolean seen) {
        boolean began = seen && !active;
        active = seen;
        if (began) {
            render();
        }
    }

    /** Looks again how the photos are framed, since somebody may have worked on them in another window. */
    public void renewPictures() {
        pictures.renew();
        render();
    }

    /** Makes the page again, since something else than the article decides how it looks. */
    public void showAgain() {
        render();
    }

    /** Hears the ids of what is clicked on the page, from the innermost element with one outwards. */
    public void onPointed(Consumer<List<String>> listener) {
        pointed = listener;
    }

    void point(List<String> ids) {
        pointed.accept(ids);
    }

    public void dispose() {
        active = false;
        unsubscribe.run();
    }

    String picture(String href) {
        return pictures.resolve(href);
    }

    private void changed() {
        if (active) {
            throttle.request();
        }
    }

    /** One page is made at a time; what changed meanwhile is made after it, so that steady typing cannot starve the preview. */
    private void render() {
        if (!active) {
            return;
        }
        if (rendering) {
            stale = true;
            return;
        }
        rendering = true;
        Article article = session.article();
        PreviewMode chosen = mode.get();
        pictures.want(wanted(article, chosen));
        PictureSources sources = pictures.sources();
        List<String> edited = watched.get();
        desk.lanes().working().run(() -> make(article, sources, chosen, edited), this::show, this::fail);
    }

    private PreviewFrame make(Article article, PictureSources sources, PreviewMode chosen, List<String> edited)
            throws StorageException {
        if (chosen == PreviewMode.SHARE) {
            String card = pages.card(article, sources);
            return new PreviewFrame(chosen, LivePage.frame(card), LivePage.pieces(card), edited);
        }
        List<Piece> pieces = pages.pieces(article, sources);
        return new PreviewFrame(chosen, page(chosen, article, sources), pieces, edited);
    }

    private String page(PreviewMode chosen, Article article, PictureSources sources) throws StorageException {
        PreviewFrame shown = frame.get();
        boolean same = shown != null && shown.mode() != PreviewMode.SHARE && chosen != PreviewMode.SHARE;
        return same ? shown.page() : LivePage.frame(pages.page(Article.blank(article.id()), sources));
    }

    private void show(PreviewFrame made) {
        trouble.set("");
        if (active && made.mode() == mode.get()) {
            frame.set(made);
        }
        finished();
    }

    private void fail(Exception failure) {
        trouble.set(desk.text("preview.trouble", Objects.toString(failure.getMessage(), "")));
        finished();
    }

    private void finished() {
        rendering = false;
        if (stale) {
            stale = false;
            render();
        }
    }

    /** What is kept in view instead of the text that the caret is in, wherever there is something. */
    public void watch(Supplier<List<String>> elements) {
        watched = () -> Optional.of(elements.get()).filter(ids -> !ids.isEmpty()).orElseGet(this::edited);
    }

    private List<String> edited() {
        String field = session.caret().field();
        if (field.startsWith("banner")) {
            return List.of("naskah:banner");
        }
        String block = field.startsWith("picture:")
                ? field.substring("picture:".length()).split("\\.", 2)[0]
                : session.caret().head().block();
        return BlockId.isValid(block) ? List.of(block) : List.of();
    }

    private static List<PreviewPictures.Wanted> wanted(Article article, PreviewMode mode) {
        String banner = article.banner().photo();
        if (mode == PreviewMode.SHARE) {
            return List.of(new PreviewPictures.Wanted(banner, Slot.SHARE));
        }
        Stream<PreviewPictures.Wanted> inline = article.body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> new PreviewPictures.Wanted(((Block.Picture) block).photo(), Slot.FREE));
        Stream<PreviewPictures.Wanted> related = article.related().stream()
                .map(item -> new PreviewPictures.Wanted(item.card().photo(), Slot.CARD));
        Stream<PreviewPictures.Wanted> first = Stream.of(new PreviewPictures.Wanted(banner, Slot.BANNER));
        return Stream.concat(first, Stream.concat(inline, related)).toList();
    }
}
