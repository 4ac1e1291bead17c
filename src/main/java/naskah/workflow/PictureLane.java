package naskah.workflow;

/** Where the photo desk is with an article's pictures, beside its stage. */
public enum PictureLane {
    /** Nobody asked for one. */
    NONE,
    NEEDED,
    READY
}
