package naskah.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where the photo desk is with an article's pictures, beside its stage. */
public enum PictureLane {
    /** Nobody asked for one. */
    NONE(Set.of(Role.EDITOR, Role.COPY_CHIEF, Role.PHOTO_DESK)),
    NEEDED(Set.of(Role.EDITOR, Role.COPY_CHIEF, Role.PHOTO_DESK)),
    READY(Set.of(Role.PHOTO_DESK));

    private final Set<Role> roles;

    PictureLane(Set<Role> roles) {
        this.roles = roles;
    }

    /** The lanes that somebody may put the article into from this one. */
    public List<PictureLane> others(Person person) {
        return Arrays.stream(values()).filter(lane -> lane != this && lane.isFor(person)).toList();
    }

    /** Whether somebody may put articles into this lane. */
    public boolean isFor(Person person) {
        return person.isAny(roles);
    }
}
