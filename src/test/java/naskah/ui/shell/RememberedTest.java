package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import naskah.article.ArticleId;
import naskah.format.json.ValuesJson;
import naskah.i18n.Language;
import naskah.ui.editor.Caret;
import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void theLayoutComesBackAsItWas() {
        Layout layout = new Layout(
                new Layout.Bounds(10, 20, 1200, 800, true),
                new Layout.Dividers(0.3, 0.7, false, true),
                new Layout.Look(true, 150, Language.ENGLISH));
        assertThat(Layout.of(ValuesJson.read(ValuesJson.write(layout.values())))).isEqualTo(layout);
    }

    @Test
    void aLayoutThatMakesNoSenseIsTheFirstOne() {
        assertThat(Layout.of(Map.of("width", "-5", "zoom", "x", "list", "9"))).isEqualTo(Layout.FIRST);
    }

    @Test
    void damagedValuesGiveALayoutToo() {
        Random random = new Random(3);
        String json = ValuesJson.write(Layout.FIRST.values());
        for (int round = 0; round < 500; round++) {
            char[] damaged = json.toCharArray();
            damaged[random.nextInt(damaged.length)] = (char) random.nextInt(128);
            assertThat(Layout.of(ValuesJson.read(new String(damaged)))).isNotNull();
        }
    }

    @Test
    void theCaretComesBackAsItWas() {
        Caret caret = new Caret("body", new Caret.Point("b1", 3), new Caret.Point("b2", 9));
        Resume resume = new Resume(new ArticleId("n1"), caret, 12.5);
        assertThat(Resume.of(resume.values())).contains(resume);
    }

    @Test
    void withoutAnArticleThereIsNothingToResume() {
        assertThat(Resume.of(Map.of())).isEqualTo(Optional.empty());
    }

    @Test
    void aDamagedCaretStillBringsTheArticle() {
        assertThat(Resume.of(Map.of("article", "n1", "head", "x")))
                .contains(new Resume(new ArticleId("n1"), Caret.NONE, 0));
    }

    @Test
    void zoomGoesInStepsAndEndsAtItsEnds() {
        assertThat(Zoom.larger(100)).isEqualTo(110);
        assertThat(Zoom.larger(200)).isEqualTo(200);
        assertThat(Zoom.smaller(90)).isEqualTo(90);
        assertThat(Zoom.near(140)).isEqualTo(150);
    }

    @Test
    void theFirstWindowFillsAScreenThatIsNoLargerThanIt() {
        Layout.Bounds first = Layout.FIRST.bounds();
        assertThat(first.on(1440, 900).maximized()).isTrue();
        assertThat(first.on(1366, 768).maximized()).isTrue();
        assertThat(first.on(1920, 1080)).isEqualTo(first);
    }

    @Test
    void aWindowThatHasAPlaceKeepsItsSize() {
        Layout.Bounds placed = new Layout.Bounds(10, 20, 1440, 900, false);
        assertThat(placed.on(1280, 800)).isEqualTo(placed);
    }
}
