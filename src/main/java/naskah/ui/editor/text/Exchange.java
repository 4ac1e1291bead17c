package naskah.ui.editor.text;

/** How the editor trades with other programs. */
public record Exchange(PasteReader paste, CopyWriter copy, PictureDrop pictures) {

    public static Exchange plain() {
        PlainExchange plain = new PlainExchange();
        return new Exchange(plain, plain, plain);
    }
}
