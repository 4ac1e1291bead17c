package naskah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the desk stands out from its ground: WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11 (what shows the focus, 3). */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6}|rgba\\([^)]*\\));");

    /** Text, then every ground that the stylesheets put it on; grounds that let something through lie on the last. */
    private static final String[] TEXTS = {
        "-color-fg-default -color-bg-default",
        "-color-fg-default -color-bg-subtle",
        "-color-fg-default -color-bg-overlay",
        "-color-fg-default -color-accent-subtle -color-bg-subtle",
        "-color-fg-default -color-accent-muted -color-bg-default",
        "-color-fg-default -color-neutral-muted -color-bg-subtle",
        "-color-fg-default -color-danger-subtle -color-bg-subtle",
        "-color-fg-default -color-warning-muted -color-bg-default",
        "-color-fg-muted -color-bg-default",
        "-color-fg-muted -color-bg-subtle",
        "-color-fg-muted -color-bg-inset",
        "-color-fg-muted -color-bg-overlay",
        "-color-fg-muted -color-neutral-muted -color-bg-subtle",
        "-color-fg-muted -color-neutral-muted -color-accent-subtle -color-bg-subtle",
        "-color-fg-muted -color-accent-subtle -color-bg-subtle",
        "-color-fg-subtle -color-bg-default",
        "-color-accent-fg -color-bg-default",
        "-color-accent-fg -color-accent-subtle -color-bg-default",
        "-color-accent-fg -color-accent-subtle -color-accent-subtle -color-bg-subtle",
        "-color-fg-emphasis -color-accent-emphasis",
        "-color-fg-emphasis -color-neutral-emphasis-plus",
        "-color-danger-fg -color-bg-default",
        "-color-danger-fg -color-bg-subtle",
        "-color-danger-fg -color-danger-subtle -color-bg-default",
        "-color-danger-fg -color-accent-subtle -color-bg-default",
        "-color-danger-fg -color-bg-overlay",
        "-color-warning-fg -color-bg-default",
        "-color-warning-fg -color-warning-subtle -color-bg-default",
        "-color-success-fg -color-bg-default",
        "-color-success-fg -color-success-subtle -color-bg-default",
    };

    private static final String[] FOCUS = {
        "-color-accent-fg -color-bg-default",
        "-color-accent-fg -color-bg-subtle",
        "-color-accent-fg -color-bg-overlay",
        "-color-accent-emphasis -color-bg-default",
        "-color-danger-emphasis -color-bg-default",
    };

    private record Color(double red, double green, double blue, double alpha) {
        static Color of(String css) {
            if (css.startsWith("#")) {
                int rgb = Integer.parseInt(css.substring(1), 16);
                return new Color((rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, 1);
            }
            String[] parts = css.replaceAll("[^0-9.,]", "").split(",");
            double[] of = Stream.of(parts).mapToDouble(Double::parseDouble).toArray();
            return new Color(of[0] / 255, of[1] / 255, of[2] / 255, of[3]);
        }

        Color over(Color ground) {
            return new Color(
                    red * alpha + ground.red * (1 - alpha),
                    green * alpha + ground.green * (1 - alpha),
                    blue * alpha + ground.blue * (1 - alpha),
                    1);
        }

        double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(double value) {
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    static Stream<String> texts() {
        return Stream.of("light ", "dark ").flatMap(theme -> Stream.of(TEXTS).map(theme::concat));
    }

    static Stream<String> focus() {
        return Stream.of("light ", "dark ").flatMap(theme -> Stream.of(FOCUS).map(theme::concat));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsReadableOnItsGround(String pair) throws IOException {
        assertThat(contrast(pair)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("focus")
    void theEdgeThatShowsTheFocusIsSeen(String pair) throws IOException {
        assertThat(contrast(pair)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String pair) throws IOException {
        String[] names = pair.split(" ");
        Map<String, Color> tokens = tokens(names[0]);
        Color ground = token(tokens, names[names.length - 1]);
        for (int i = names.length - 2; i > 1; i--) {
            ground = token(tokens, names[i]).over(ground);
        }
        double text = token(tokens, names[1]).over(ground).luminance();
        double behind = ground.luminance();
        return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    }

    private static Color token(Map<String, Color> tokens, String name) {
        assertThat(tokens).as("the token file itself says what this colour is").containsKey(name);
        return tokens.get(name);
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/css/tokens-" + theme + ".css")) {
            Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Color> tokens = new HashMap<>();
            while (token.find()) {
                tokens.put(token.group(1), Color.of(token.group(2)));
            }
            return tokens;
        }
    }
}
