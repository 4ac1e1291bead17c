package naskah.ui.editor.text;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import naskah.document.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Tag;

@Tag("bench")
class EditorLookBench {
    @Test
    void looks() throws Exception {
        Mark.Link link = new Mark.Link("https://warta.example");
        Body body = Body.of(
            new Block.Paragraph(BlockId.fresh(), List.of(Span.plain("Nelayan di Teluk Kupang kembali melaut setelah dua pekan cuaca buruk. Harga ikan di pasar pagi turun "), Span.of("hampir separuh", Mark.STRONG), Span.plain(" dan pembeli mulai berdatangan, kata "), Span.of("kepala pasar", link), Span.plain(". Ia menyebutnya "), Span.of("blessing in disguise", Mark.EMPHASIS), Span.plain(" bagi warga."))),
            new Block.Heading(BlockId.fresh(), 2, Spans.plain("Harga turun, pasar ramai")),
            new Block.Paragraph(BlockId.fresh(), Spans.plain("Pemerintah kota menyiapkan dua dermaga baru yang akan dipakai mulai bulan depan. Anggarannya sudah disetujui dewan kota pada rapat terakhir.")),
            new Block.Quote(BlockId.fresh(), Spans.plain("“Kami menunggu ombak reda. Sekarang perahu penuh lagi,” kata Yosef, nelayan dari Oesapa, sambil menata jala di atas perahunya.")),
            new Block.Heading(BlockId.fresh(), 3, Spans.plain("Yang disiapkan")),
            new Block.ListItem(BlockId.fresh(), Block.ListKind.BULLET, Spans.plain("Dermaga sepanjang 120 meter dengan tempat tambat untuk empat puluh perahu kecil dan dua kapal penumpang")),
            new Block.ListItem(BlockId.fresh(), Block.ListKind.BULLET, Spans.plain("Gudang es")),
            new Block.Paragraph(BlockId.fresh(), Spans.plain("Urutannya begini:")),
            new Block.ListItem(BlockId.fresh(), Block.ListKind.NUMBER, Spans.plain("Pengerukan")),
            new Block.ListItem(BlockId.fresh(), Block.ListKind.NUMBER, Spans.plain("Pemancangan tiang")),
            new Block.Divider(BlockId.fresh()),
            new Block.Picture(BlockId.fresh(), "", Caption.EMPTY.withText("Perahu di dermaga")),
            new Block.Embed(BlockId.fresh(), "https://video.example/1", "Video: suasana pasar pagi"),
            new Block.Paragraph(BlockId.fresh(), Spans.plain("Akhir.")));
        for (boolean dark : new boolean[] {false, true}) {
            EditorStage editor = new EditorStage(); org.testfx.api.FxToolkit.registerPrimaryStage();
            editor.on(() -> Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet()));
            editor.open(body);
            editor.on(() -> { editor.stage.setX(0); editor.stage.setY(0); editor.stage.setWidth(860); editor.stage.setHeight(940); });
            var bar = new naskah.ui.find.FindBar[1];
            editor.on(() -> { bar[0] = new naskah.ui.find.FindBar(editor.desk, editor.session, editor.view, c -> {}); bar[0].open(true); ((javafx.scene.control.TextField) editor.view.node().lookup("#find-what")).setText("pasar"); });
            editor.on(() -> editor.area.requestFocus());
            editor.select(2, 0, 2, 40);
            Thread.sleep(300);
            editor.on(() -> {
                try { ImageIO.write(SwingFXUtils.fromFXImage(editor.stage.getScene().snapshot(null), null), "png", new File("/tmp/nk/text-" + (dark ? "dark" : "light") + ".png")); } catch (Exception e) { throw new RuntimeException(e); }
            });
            editor.close();
        }
    }
}
