package naskah.photo.naming;

import java.util.Objects;
import naskah.photo.frame.Spot;

/** Somebody or something that the picture shows, and where in the framed picture a reader sees it. */
public record Placed(String name, Spot at) {
    public Placed {
        Objects.requireNonNull(at);
        name = name.strip();
    }
}
