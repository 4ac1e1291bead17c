package naskah.ui.preview;

/** How the reader looks at the article; the command {@code view.<name>} chooses it. */
public enum PreviewMode {
    /** A wide window of 1,080 CSS pixels. */
    DESKTOP("desktop", 1080),
    /** A telephone of 390 CSS pixels. */
    PHONE("phone", 390),
    /** The card that chats and search results show. */
    SHARE("share", 480);

    private final String id;
    private final int width;

    PreviewMode(String id, int width) {
        this.id = id;
        this.width = width;
    }

    public String command() {
        return "view." + id;
    }

    public String id() {
        return id;
    }

    /** CSS pixels of the page. */
    public int width() {
        return width;
    }
}
