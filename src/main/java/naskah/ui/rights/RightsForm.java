package naskah.ui.rights;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.rights.Rights;
import naskah.rights.PhotoChange;
import naskah.ui.Desk;

/** The rights of one photo or several as fields; only what a person touches changes, and what differs between photos is empty. */
final class RightsForm {
    /** The fields; {@code rights.<name>} is the label. */
    enum Part {
        AGENCY,
        TERMS,
        EXPIRES,
        EMBARGO,
        ONE_USE,
        WITHDRAWN
    }

    private final Desk desk;
    private final Set<Part> touched = EnumSet.noneOf(Part.class);
    private boolean showing;
    final StringProperty agency = new SimpleStringProperty("");
    final StringProperty terms = new SimpleStringProperty("");
    final TypedTime expires;
    final TypedTime embargo;
    final BooleanProperty oneUse = new SimpleBooleanProperty();
    final BooleanProperty withdrawn = new SimpleBooleanProperty();
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<Set<Part>> varying = new SimpleObjectProperty<>(Set.of());

    RightsForm(Desk desk) {
        this.desk = desk;
        this.expires = new TypedTime(desk);
        this.embargo = new TypedTime(desk);
        agency.subscribe((old, now) -> touch(Part.AGENCY));
        terms.subscribe((old, now) -> touch(Part.TERMS));
        expires.text.subscribe((old, now) -> touch(Part.EXPIRES));
        embargo.text.subscribe((old, now) -> touch(Part.EMBARGO));
        oneUse.subscribe((old, now) -> touch(Part.ONE_USE));
        withdrawn.subscribe((old, now) -> touch(Part.WITHDRAWN));
        reason.subscribe((old, now) -> touch(Part.WITHDRAWN));
    }

    void show(List<Photo> photos) {
        showing = true;
        Set<Part> different = EnumSet.noneOf(Part.class);
        agency.set(common(photos, photo -> photo.rights().agency(), Part.AGENCY, different).orElse(""));
        terms.set(common(photos, photo -> photo.metadata().text(PhotoField.USAGE_TERMS), Part.TERMS, different).orElse(""));
        expires.show(common(photos, photo -> photo.rights().expires(), Part.EXPIRES, different).flatMap(time -> time));
        embargo.show(common(photos, photo -> photo.rights().embargo(), Part.EMBARGO, different).flatMap(time -> time));
        oneUse.set(common(photos, photo -> photo.rights().oneUse(), Part.ONE_USE, different).orElse(false));
        Optional<Rights.Withdrawal> gone =
                common(photos, photo -> photo.rights().withdrawn(), Part.WITHDRAWN, different).flatMap(taken -> taken);
        withdrawn.set(gone.isPresent());
        reason.set(gone.map(Rights.Withdrawal::reason).orElse(""));
        varying.set(Set.copyOf(different));
        touched.clear();
        showing = false;
    }

    /** A person answers a question whose answer differed between the photos, even where the field looks the same after it. */
    void touch(Part part) {
        if (!showing) {
            touched.add(part);
        }
    }

    boolean isTouched() {
        return !touched.isEmpty();
    }

    boolean isUnderstood() {
        return expires.isUnderstood() && embargo.isUnderstood();
    }

    /** What was touched, as a change of any photo: the agency's standing terms first, then what is typed about the photo itself. */
    PhotoChange change() {
        return touched.stream().map(this::change).reduce(PhotoChange.NONE, PhotoChange::then);
    }

    private PhotoChange change(Part part) {
        return switch (part) {
            case AGENCY -> PhotoChange.agency(desk.house().pictures().agencies(), agency.get().strip());
            case TERMS -> PhotoChange.field(PhotoField.USAGE_TERMS, List.of(terms.get().strip()));
            case EXPIRES -> PhotoChange.expires(expires.time());
            case EMBARGO -> PhotoChange.embargo(embargo.time());
            case ONE_USE -> PhotoChange.oneUse(oneUse.get());
            case WITHDRAWN -> withdrawn.get()
                    ? PhotoChange.withdrawn(reason.get().strip(), desk.clock().instant())
                    : PhotoChange.givenBack();
        };
    }

    private static <T> Optional<T> common(List<Photo> photos, Function<Photo, T> value, Part part, Set<Part> different) {
        List<T> values = photos.stream().map(value).distinct().toList();
        if (values.size() > 1) {
            different.add(part);
        }
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}
