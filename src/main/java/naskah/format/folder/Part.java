package naskah.format.folder;

/** What an export folder may hold beside its pictures. */
public enum Part {
    JSON("article.json"),
    HTML("index.html");

    private final String file;

    Part(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }
}
