package naskah.ui.photodesk;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;
import naskah.ui.control.Suggestions;

/** A filter by what photos say of themselves: typed, with what there is to choose from below. */
final class FacetField {
    private final PhotoDeskViewModel model;
    private final Facet facet;
    private final TextField field = new TextField();
    private final FieldBox box;

    FacetField(Desk desk, PhotoDeskViewModel model, Facet facet) {
        this.model = model;
        this.facet = facet;
        field.setId("filter-" + facet.name().toLowerCase(java.util.Locale.ROOT));
        field.setPromptText(desk.text("photodesk.filter.any"));
        field.setMinWidth(0);
        new Suggestions(field, (typed, then) -> model.suggest(facet, typed, then), this::choose);
        field.setOnAction(enter -> choose(field.getText()));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                choose(field.getText());
            }
        });
        box = new FieldBox(desk.text("photodesk.filter." + facet), field);
    }

    Node node() {
        return box;
    }

    void show(PhotoQuery query) {
        String value = query.facets().getOrDefault(facet, "");
        if (!value.equals(field.getText().strip())) {
            field.setText(value);
        }
    }

    private void choose(String value) {
        String wanted = value.strip();
        if (wanted.equals(model.queryProperty().get().facets().getOrDefault(facet, ""))) {
            return;
        }
        model.ask(query -> {
            Map<Facet, String> facets = new HashMap<>(query.facets());
            if (wanted.isEmpty()) {
                facets.remove(facet);
            } else {
                facets.put(facet, wanted);
            }
            return query.withFacets(facets);
        });
        field.setText(wanted);
        field.end();
    }
}
