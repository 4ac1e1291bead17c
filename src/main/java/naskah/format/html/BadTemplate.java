package naskah.format.html;

import java.io.IOException;
import java.util.Objects;

/** A house's template cannot be used; {@code export.template.<problem>} is its message, with file and detail. */
public final class BadTemplate extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        FILE_MISSING,
        NOT_UTF8,
        PLACEHOLDER_MISSING,
        PLACEHOLDER_UNKNOWN,
        PLACEHOLDER_TWICE,
        NO_CHARSET,
        SCRIPT,
        STYLE_CLOSES,
        WORDS_BROKEN,
        WORD_MISSING,
        NOT_A_PNG
    }

    private final Problem problem;
    private final String file;
    private final String detail;

    public BadTemplate(Problem problem, String file, String detail) {
        super(file + ": " + problem + (detail.isEmpty() ? "" : " (" + detail + ")"));
        this.problem = Objects.requireNonNull(problem);
        this.file = file;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    public String file() {
        return file;
    }

    public String detail() {
        return detail;
    }
}
