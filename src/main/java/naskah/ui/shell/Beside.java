package naskah.ui.shell;

/** What stands beside the article. */
public enum Beside {
    PREVIEW,
    REVISIONS,
    CHECK,
    REVIEW
}
