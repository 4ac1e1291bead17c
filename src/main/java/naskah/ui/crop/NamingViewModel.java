package naskah.ui.crop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Spot;
import naskah.photo.naming.Placed;
import naskah.photo.naming.Sides;

/** Who stands where in one photo, and the caption that says so. */
public final class NamingViewModel {
    private final Photo photo;
    private final Consumer<UnaryOperator<Photo>> edit;
    private final ReadOnlyObjectWrapper<List<Placed>> people = new ReadOnlyObjectWrapper<>(List.of());

    /** @param edit changes the library's version of the photo, as one step */
    public NamingViewModel(Photo photo, Consumer<UnaryOperator<Photo>> edit) {
        this.photo = photo;
        this.edit = edit;
    }

    public ReadOnlyObjectProperty<List<Placed>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public List<Placed> people() {
        return people.get();
    }

    /** Somebody is there, in the framed picture; named by who the photo says it shows, in their order, as far as that goes. */
    public void place(Spot at) {
        List<String> known = photo.metadata().all(PhotoField.PERSONS_SHOWN);
        List<String> left = known.stream().filter(name -> people().stream().noneMatch(placed -> placed.name().equals(name))).toList();
        List<Placed> next = new ArrayList<>(people());
        next.add(new Placed(left.isEmpty() ? "" : left.getFirst(), at));
        people.set(List.copyOf(next));
    }

    public void name(int index, String name) {
        List<Placed> next = new ArrayList<>(people());
        next.set(index, new Placed(name, next.get(index).at()));
        people.set(List.copyOf(next));
    }

    public void move(int index, Spot to) {
        List<Placed> next = new ArrayList<>(people());
        next.set(index, new Placed(next.get(index).name(), to));
        people.set(List.copyOf(next));
    }

    public void remove(int index) {
        List<Placed> next = new ArrayList<>(people());
        next.remove(index);
        people.set(List.copyOf(next));
    }

    /** The caption as it would be. */
    public String caption() {
        return Sides.tell(photo.metadata().description(), people());
    }

    public boolean isReady() {
        return people().stream().anyMatch(placed -> !placed.name().isEmpty());
    }

    /** Takes caption and persons shown over, as one step. */
    public void take() {
        String caption = caption();
        List<String> named = Sides.inOrder(people());
        edit.accept(now -> now.withMetadata(told(now.metadata(), caption, named)));
    }

    private static PhotoMetadata told(PhotoMetadata words, String caption, List<String> named) {
        List<String> persons = new ArrayList<>(named);
        words.all(PhotoField.PERSONS_SHOWN).stream().filter(name -> !persons.contains(name)).forEach(persons::add);
        Map<PhotoField, List<String>> values = new LinkedHashMap<>(words.values());
        values.put(PhotoField.DESCRIPTION, List.of(caption));
        values.put(PhotoField.PERSONS_SHOWN, persons);
        return new PhotoMetadata(values, words.placesShown(), words.differences());
    }
}
