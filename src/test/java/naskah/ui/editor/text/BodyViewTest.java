package naskah.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.BlockKind;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BodyViewTest {
    private static final BlockId A = new BlockId("a");
    private static final BlockId B = new BlockId("b");
    private static final BlockId C = new BlockId("c");

    private EditorStage editor;

    private void open(Block... blocks) throws Exception {
        editor = new EditorStage().open(Body.of(blocks));
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }

    private static Block paragraph(BlockId id, String text) {
        return new Block.Paragraph(id, Spans.plain(text));
    }

    private void type(KeyCode... keys) {
        editor.robot().type(keys);
    }

    private List<String> texts() {
        return editor.body().blocks().stream()
                .map(block -> block instanceof Block.Text text ? BlockKind.of(text) + " " + text.text() : "-")
                .toList();
    }

    @Test
    void whatIsTypedIsInTheArticleAndOneUndoTakesBackAWord() throws Exception {
        open();
        editor.robot().write("harga ikan", 0);
        assertThat(editor.body().text()).isEqualTo("harga ikan");
        editor.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(editor.body().text()).isEqualTo("harga ");
        editor.robot().press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(editor.body().text()).isEqualTo("harga ikan");
        assertThat(editor.area.getCaretPosition()).isEqualTo(10);
    }

    @Test
    void enterAfterAHeadingGivesAParagraphAndEnterInAnEmptyItemEndsTheList() throws Exception {
        open(new Block.Heading(A, 2, Spans.plain("Panen")), new Block.ListItem(B, Block.ListKind.BULLET, Spans.plain("satu")));
        editor.caret(0, 5);
        type(KeyCode.ENTER);
        editor.caret(2, 4);
        type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(texts()).containsExactly("HEADING Panen", "PARAGRAPH ", "BULLET satu", "PARAGRAPH ");
    }

    @Test
    void backspaceAtTheStartOfAHeadingMakesAParagraphBeforeItMerges() throws Exception {
        open(paragraph(A, "satu"), new Block.Heading(B, 2, Spans.plain("dua")));
        editor.caret(1, 0);
        type(KeyCode.BACK_SPACE);
        assertThat(texts()).containsExactly("PARAGRAPH satu", "PARAGRAPH dua");
        type(KeyCode.BACK_SPACE);
        assertThat(texts()).containsExactly("PARAGRAPH satudua");
    }

    @Test
    void tabLeavesTheTextAlone() throws Exception {
        open(paragraph(A, "satu"));
        type(KeyCode.TAB);
        assertThat(texts()).containsExactly("PARAGRAPH satu");
    }

    @Test
    void aTypedQuotationMarkTurnsAndOneUndoMakesItStraightAgain() throws Exception {
        open(paragraph(A, ""));
        editor.on(() -> "\"Kami\" Jum'at".chars().forEach(c -> editor.area.replaceSelection(Character.toString(c))));
        assertThat(editor.body().text()).isEqualTo("“Kami” Jum’at");
        editor.on(() -> {
            editor.area.replaceText(0, editor.area.getLength(), "");
            editor.area.replaceSelection("\"");
            editor.area.undo();
        });
        assertThat(editor.body().text()).isEqualTo("\"");
    }

    @Test
    void boldAtABareCaretHoldsForWhatIsTypedNext() throws Exception {
        open(paragraph(A, "satu "));
        editor.caret(0, 5);
        editor.on(() -> {
            editor.view.perform("text.bold");
            editor.area.replaceSelection("d");
            editor.area.replaceSelection("ua");
            editor.view.perform("text.bold");
            editor.area.replaceSelection("!");
        });
        assertThat(editor.text(0).spans())
                .containsExactly(Span.plain("satu "), Span.of("dua", Mark.STRONG), Span.plain("!"));
        assertThat(editor.view.model().marks().get()).isEqualTo(Set.of());
    }

    @Test
    void aWrongLinkIsSaidInWordsAndARightOneIsRepaired() throws Exception {
        open(paragraph(A, "situs kami"));
        editor.select(0, 0, 0, 5);
        editor.on(() -> editor.view.perform("text.link"));
        editor.robot().write("bukan alamat", 0).type(KeyCode.ENTER);
        Label problem = editor.robot().lookup("#link-problem").query();
        assertThat(problem.isVisible()).isTrue();
        editor.on(() -> ((TextField) editor.robot().lookup("#link-address").query()).setText("warta.example"));
        type(KeyCode.ENTER);
        assertThat(editor.text(0).spans().getFirst())
                .isEqualTo(Span.of("situs", new Mark.Link("https://warta.example")));
        assertThat(editor.area.isFocused()).isTrue();
    }

    @Test
    void pastedTextIsOneStepAndWhatWasCopiedComesBackWhole() throws Exception {
        open(paragraph(A, "satu"), new Block.Divider(B), new Block.Quote(C, Spans.plain("tiga")));
        editor.select(0, 0, 2, 4);
        editor.on(() -> {
            editor.area.copy();
            editor.area.moveTo(2, 4);
            editor.area.paste();
        });
        assertThat(texts()).containsExactly(
                "PARAGRAPH satu", "-", "QUOTE tigasatu", "-", "QUOTE tiga");
        editor.on(() -> editor.area.undo());
        assertThat(texts()).containsExactly("PARAGRAPH satu", "-", "QUOTE tiga");
        editor.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("x\r\n\r\ny\n");
            Clipboard.getSystemClipboard().setContent(content);
            editor.area.moveTo(0, 4);
            editor.view.perform("edit.pastePlain");
        });
        assertThat(texts()).containsExactly("PARAGRAPH satux", "PARAGRAPH y", "-", "QUOTE tiga");
    }

    @Test
    void aCompositionIsOneStep() throws Exception {
        open(paragraph(A, "kata "));
        editor.caret(0, 5);
        editor.on(() -> {
            editor.area.replaceSelection("x");
            compose("n", "");
            compose("ni", "");
            compose("", "你");
        });
        assertThat(editor.body().text()).isEqualTo("kata x你");
        editor.on(() -> editor.area.undo());
        assertThat(editor.body().text()).isEqualTo("kata x");
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        editor.area.handleInputMethodEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs),
                committed,
                composed.length()));
    }

    @Test
    void aCaptionFieldKeepsItsFocusAndItsKeysWhileOtherBlocksChange() throws Exception {
        open(paragraph(A, "satu"), new Block.Picture(B, "", Caption.EMPTY), paragraph(C, "tiga"));
        TextField caption = editor.robot().lookup("#caption-b").query();
        editor.on(caption::requestFocus);
        editor.robot().write("ab", 0);
        editor.on(() -> {
            Article article = editor.session.article();
            Body other = article.body().with(paragraph(A, "satu lagi")).with(paragraph(C, "tiga!"));
            editor.session.edit(Edit.command("x", "lain"), article.withBody(other));
            editor.session.edit(
                    Edit.command("x", "lain"),
                    editor.session.article().withBody(editor.body()
                            .with(new Block.Picture(B, "", Caption.EMPTY.withText("ab")))
                            .splice(0, 0, List.of(paragraph(new BlockId("d"), "baru")))));
        });
        editor.robot().write("c", 0);
        assertThat(caption.isFocused()).isTrue();
        assertThat(caption.getText()).isEqualTo("abc");
        assertThat(editor.area.getParagraph(0).getText()).isEqualTo("baru");
        assertThat(texts()).containsExactly("PARAGRAPH baru", "PARAGRAPH satu lagi", "-", "PARAGRAPH tiga!");
    }

    @Test
    void undoBringsBackTheCaretAndTheBlockUnderItIsKnown() throws Exception {
        open(paragraph(A, "satu"), paragraph(B, "dua"));
        editor.caret(1, 3);
        editor.on(() -> editor.area.replaceSelection("!"));
        editor.caret(0, 0);
        assertThat(editor.view.currentBlock().get()).contains(A);
        editor.on(() -> editor.area.undo());
        assertThat(editor.view.currentBlock().get()).contains(B);
        assertThat(editor.session.caret()).isEqualTo(Caret.at("body", "b", 3));
    }

    @Test
    void aRevealedPlaceIsSelectedAndInView() throws Exception {
        Block[] many = new Block[200];
        for (int i = 0; i < many.length; i++) {
            many[i] = paragraph(new BlockId("p" + i), "Paragraf nomor " + i + " dari naskah yang panjang.");
        }
        open(many);
        editor.on(() -> editor.view.reveal(Caret.at("body", "p150", 4)));
        assertThat(editor.area.selected()).isEqualTo(new Selected(150, 4, 150, 4));
        assertThat(editor.area.getParagraphBoundsOnScreen(150)).isPresent();
        editor.on(() -> editor.view.scrollTo(80.5));
        assertThat(editor.view.scroll()).isBetween(80.3, 80.7);
    }

    @Test
    void aClickInACaptionDoesNotMoveTheCaretOfTheBody() throws Exception {
        open(paragraph(A, "satu"), new Block.Picture(B, "", Caption.EMPTY));
        editor.caret(0, 2);
        editor.robot().clickOn("#caption-b");
        TextField caption = editor.robot().lookup("#caption-b").query();
        assertThat(caption.isFocused()).isTrue();
        assertThat(editor.area.selected()).isEqualTo(new Selected(0, 2, 0, 2));
    }

    @Test
    void numbersOfAListFollowItsItems() throws Exception {
        open(number(A, "satu"), number(B, "dua"), number(C, "tiga"));
        editor.caret(1, 0);
        editor.on(() -> editor.view.perform("block.paragraph"));
        assertThat(((Label) editor.area.getParagraphGraphic(2)).getText()).isEqualTo("1.");
        editor.on(() -> editor.area.undo());
        assertThat(((Label) editor.area.getParagraphGraphic(2)).getText()).isEqualTo("3.");
    }

    private static Block number(BlockId id, String text) {
        return new Block.ListItem(id, Block.ListKind.NUMBER, Spans.plain(text));
    }

    @Test
    void aBodyThatCanOnlyBeReadIsNotChangedByKeysOrCommands() throws Exception {
        open(paragraph(A, "satu"));
        editor.on(() -> editor.view.setEditable(false));
        editor.robot().write("x", 0);
        editor.on(() -> editor.view.perform("block.heading"));
        assertThat(texts()).containsExactly("PARAGRAPH satu");
    }

    @Test
    void aScreenReaderGetsTextAndCaret() throws Exception {
        open(paragraph(A, "satu dua"));
        editor.select(0, 2, 0, 5);
        assertThat(editor.area.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT)).isEqualTo("satu dua");
        assertThat(editor.area.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.SELECTION_START)).isEqualTo(2);
        assertThat(editor.area.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.CARET_OFFSET)).isEqualTo(5);
    }

    @Test
    void theTextColumnIsCentredAndNeverWiderThanReadable() throws Exception {
        open(paragraph(A, "satu"));
        editor.on(() -> editor.stage.setWidth(960));
        assertThat(editor.area.measure().get()).isBetween(560.0, 700.0);
        Point2D left = editor.area.localToScreen(editor.area.getPadding().getLeft(), 0);
        assertThat(left.getX() - editor.stage.getX()).isGreaterThan(100);
    }
}
