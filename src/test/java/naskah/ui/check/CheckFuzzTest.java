package naskah.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import naskah.article.Article;
import naskah.check.Finding;
import naskah.check.Specimen;
import naskah.check.spelling.Dictionaries;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.house.House;
import naskah.house.Style;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.task.HeldLane;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.Proof;
import naskah.ui.panes.PaneFolder;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random edits while checks come in late: no mark ever stands on text that it does not belong to. */
class CheckFuzzTest {
    private static final int EDITS = 10_000;
    private static final String[] PIECES = {
        "kerjasama ", " .", "di lakukan ", "Senin (21/5) ", "\"", "praktek", " 2.8 miliar", "a", "", "Rp 300 ", "ke 19 ", "(Kiri)"
    };

    @TempDir
    static Path temp;

    private final HeldLane checking = new HeldLane();
    private final Random random = new Random(2024);

    @Test
    void noMarkEverStandsOnOtherText() {
        Lanes lanes = new Lanes(Lane.inline(), Lane.inline(), checking.lane(), (delay, then) -> then.run());
        Desk desk = new Desk(
                new PaneFolder(temp), lanes, House.standard(), Messages.in(Language.INDONESIAN), () -> Instant.EPOCH);
        EditingSession session = new EditingSession(
                Specimen.read("judul: Kerjasama naik .\ntakarir: Menteri (Kiri) dan tamu\nHarga naik , kata dia.\nIa datang."),
                desk.clock());
        CheckViewModel model = new CheckViewModel(
                desk, session, new SimpleObjectProperty<>(Stage.DRAFT), new CheckTools(
                        new HouseStyle(Style.STANDARD, kept -> { }),
                        new Dictionaries(Optional.of(temp.resolve("tiada"))),
                        new SimpleObjectProperty<>(Instant.EPOCH)));
        int marked = 0;
        for (int i = 0; i < EDITS; i++) {
            edit(session);
            if (checking.waiting() > 0 && random.nextInt(12) == 0) {
                checking.runOne();
            }
            assertMarksFit(model, session);
            marked += model.findings().isEmpty() ? 0 : 1;
        }
        assertThat(marked).isGreaterThan(EDITS / 10);
    }

    private static void assertMarksFit(CheckViewModel model, EditingSession session) {
        Article article = session.article();
        for (Finding finding : model.findings()) {
            assertThat(finding.passage().standsIn(article)).isTrue();
        }
        Map<String, List<Proof>> marks = session.proofs().shownProperty().get();
        assertThat(marks).isEqualTo(CheckMarks.of(model.findings()));
    }

    private void edit(EditingSession session) {
        Article article = session.article();
        Article next = switch (random.nextInt(10)) {
            case 0 -> article.withHeadline(changed(article.headline()));
            case 1 -> article.withBanner(article.banner()
                    .withCaption(article.banner().caption().withText(changed(article.banner().caption().text()))));
            case 2 -> article.withBody(blocks(article.body()));
            default -> article.withBody(typed(article.body()));
        };
        if (random.nextInt(25) == 0) {
            session.undo();
        } else {
            session.edit(Edit.command("body", null), next);
        }
    }

    private Body typed(Body body) {
        Block.Text block = (Block.Text) body.blocks().get(random.nextInt(body.blocks().size()));
        return body.with(block.withSpans(Spans.plain(changed(block.text()))));
    }

    private Body blocks(Body body) {
        int at = random.nextInt(body.blocks().size());
        boolean shorter = body.blocks().size() > 5;
        Block fresh = new Block.Paragraph(BlockId.fresh(), Spans.plain("Mereka setuju , lalu pergi."));
        return body.splice(at, shorter ? Math.min(at + 2, body.blocks().size()) : at, List.of(fresh));
    }

    private String changed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = random.nextInt(3) == 0 ? Math.min(text.length(), from + random.nextInt(30)) : from;
        String next = text.substring(0, from) + PIECES[random.nextInt(PIECES.length)] + text.substring(to);
        return next.length() > 300 ? next.substring(150) : next;
    }
}
