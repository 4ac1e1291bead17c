package naskah.ui.shell;

/** What stands beside the article. */
enum Beside {
    PREVIEW,
    REVISIONS,
    CHECK
}
