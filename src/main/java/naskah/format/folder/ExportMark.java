package naskah.format.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.article.Article;
import naskah.article.NewsTime;

/** Whose export a folder is, as its {@code article.json} or else its page says; times are ISO 8601, empty when not known. */
record ExportMark(String id, String published) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long LONGEST = 64L * 1024 * 1024;
    private static final Pattern ID = Pattern.compile("<meta name=\"naskah-article\" content=\"([A-Za-z0-9_-]+)\">");
    private static final Pattern TIME =
            Pattern.compile("<meta property=\"article:published_time\" content=\"([0-9T:+-]+)\">");

    /** Empty when the folder is no export of ours. */
    static Optional<ExportMark> of(Path folder) throws IOException {
        Path json = folder.resolve(Part.JSON.file());
        Path html = folder.resolve(Part.HTML.file());
        if (isShortFile(json)) {
            return ofJson(json);
        }
        return isShortFile(html) ? ofPage(html) : Optional.empty();
    }

    /** The same article, or the same story taken in once more: ids differ then, but not its name and time. */
    boolean isOf(Article article) {
        String time = article.published().map(NewsTime::iso).orElse("");
        return id.equals(article.id().value()) || published.isEmpty() || time.isEmpty() || published.equals(time);
    }

    private static Optional<ExportMark> ofJson(Path file) throws IOException {
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            return root.path("format").asText().equals("naskah-article")
                    ? Optional.of(new ExportMark(
                            root.path("id").asText(), root.path("published").path("iso").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException somebodyElses) {
            return Optional.empty();
        }
    }

    private static Optional<ExportMark> ofPage(Path file) throws IOException {
        String page = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher id = ID.matcher(page);
        Matcher time = TIME.matcher(page);
        return id.find() ? Optional.of(new ExportMark(id.group(1), time.find() ? time.group(1) : "")) : Optional.empty();
    }

    private static boolean isShortFile(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LONGEST;
    }
}
