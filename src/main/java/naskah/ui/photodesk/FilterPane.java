package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoQuery.Orientation;
import naskah.storage.PhotoQuery.RightsState;
import naskah.storage.PhotoQuery.Shape;
import naskah.storage.PhotoQuery.Usage;
import naskah.ui.Desk;

/** The filters beside the grid; they show what is asked for, whoever asked. */
final class FilterPane {
    private static final List<Integer> WIDTHS = List.of(1_200, 2_000, 4_000);

    /** Where a photo stands: in no article, in some, in the one on the desk. */
    private enum Use {
        UNUSED,
        USED,
        HERE
    }

    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final Supplier<Optional<ArticleId>> open;
    private final List<Consumer<PhotoQuery>> shows = new ArrayList<>();
    private final VBox fields = new VBox();
    private final ScrollPane root = new ScrollPane(fields);

    /** @param open the article on the desk */
    FilterPane(Desk desk, PhotoDeskViewModel model, ArticleFilter articles, Supplier<Optional<ArticleId>> open) {
        this.desk = desk;
        this.model = model;
        this.open = open;
        root.setId("photo-filters");
        root.getStyleClass().addAll("photo-filters", "edge-to-edge");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fields.getStyleClass().add("filter-fields");
        missing();
        uses();
        fields.getChildren().add(new ArticleField(desk, articles).node());
        rights();
        List.of(Facet.values()).forEach(this::facet);
        days();
        shape();
        trash();
        model.queryProperty().subscribe(query -> shows.forEach(show -> show.accept(query)));
    }

    Node node() {
        return root;
    }

    private void missing() {
        Label title = new Label(desk.text("photodesk.filter.missing"));
        title.getStyleClass().add("field-label");
        VBox boxes = new VBox(title);
        boxes.getStyleClass().add("filter-checks");
        Map<Missing, CheckBox> checks = new EnumMap<>(Missing.class);
        for (Missing each : Missing.values()) {
            CheckBox box = new CheckBox(desk.text("photodesk.missing." + each));
            box.setId("filter-missing-" + each.name().toLowerCase(Locale.ROOT));
            box.setOnAction(press -> model.ask(query -> query.withMissing(with(query.missing(), each, box.isSelected()))));
            checks.put(each, box);
            boxes.getChildren().add(box);
        }
        fields.getChildren().add(boxes);
        shows.add(query -> checks.forEach((each, box) -> box.setSelected(query.missing().contains(each))));
    }

    private static Set<Missing> with(Set<Missing> some, Missing each, boolean wanted) {
        Set<Missing> changed = EnumSet.noneOf(Missing.class);
        changed.addAll(some);
        if (wanted) {
            changed.add(each);
        } else {
            changed.remove(each);
        }
        return changed;
    }

    private void uses() {
        QueryChoice.Part<Use> part = new QueryChoice.Part<>(
                query -> query.usage().in().map(article -> open.get().equals(Optional.of(article)) ? Use.HERE : Use.USED)
                        .or(() -> query.usage().used().map(used -> used ? Use.USED : Use.UNUSED)),
                (query, use) -> query.withUsage(usage(use, query.usage().rights())));
        add(new QueryChoice<>(model, "filter-use", desk.text("photodesk.filter.use"), List.of(Use.values()),
                use -> desk.text("photodesk.use." + use.map(Use::name).orElse("ALL")), part));
    }

    private Usage usage(Optional<Use> use, Optional<RightsState> rights) {
        Optional<ArticleId> article = use.filter(Use.HERE::equals).flatMap(here -> open.get());
        Optional<Boolean> used = use.filter(each -> each != Use.HERE).map(Use.USED::equals);
        return new Usage(used, article, rights);
    }

    private void rights() {
        QueryChoice.Part<RightsState> part = new QueryChoice.Part<>(
                query -> query.usage().rights(),
                (query, state) -> query.withUsage(new Usage(query.usage().used(), query.usage().in(), state)));
        add(new QueryChoice<>(model, "filter-rights", desk.text("photodesk.filter.rights"), List.of(RightsState.values()),
                state -> desk.text("photodesk.rights." + state.map(RightsState::name).orElse("ALL")), part));
    }

    private void facet(Facet facet) {
        FacetField field = new FacetField(desk, model, facet);
        fields.getChildren().add(field.node());
        shows.add(field::show);
    }

    private void days() {
        for (boolean begins : List.of(true, false)) {
            DayField field = new DayField(desk, model, begins);
            fields.getChildren().add(field.node());
            shows.add(field::show);
        }
    }

    private void shape() {
        QueryChoice.Part<Orientation> turned = new QueryChoice.Part<>(
                query -> query.shape().orientation(),
                (query, value) -> query.withShape(shaped(query.shape(), value, query.shape().width())));
        add(new QueryChoice<>(model, "filter-orientation", desk.text("photodesk.filter.orientation"),
                List.of(Orientation.values()),
                each -> desk.text("photodesk.orientation." + each.map(Orientation::name).orElse("ALL")), turned));
        QueryChoice.Part<Integer> wide = new QueryChoice.Part<>(
                query -> Optional.of(query.shape().width()).filter(width -> width > 0),
                (query, width) ->
                        query.withShape(shaped(query.shape(), query.shape().orientation(), width.orElse(0))));
        add(new QueryChoice<>(model, "filter-width", desk.text("photodesk.filter.width"), WIDTHS,
                width -> width.map(each -> desk.text("photodesk.chip.width", each))
                        .orElse(desk.text("photodesk.filter.any")),
                wide));
    }

    private static Shape shaped(Shape shape, Optional<Orientation> orientation, int width) {
        return new Shape(shape.from(), shape.until(), orientation, width);
    }

    private void trash() {
        CheckBox box = new CheckBox(desk.text("photodesk.filter.trash"));
        box.setId("filter-trash");
        box.setOnAction(press -> model.ask(query -> query.withTrashed(box.isSelected())));
        fields.getChildren().add(box);
        shows.add(query -> box.setSelected(query.trashed()));
    }

    private void add(QueryChoice<?> choice) {
        fields.getChildren().add(choice.node());
        shows.add(choice::show);
    }
}
