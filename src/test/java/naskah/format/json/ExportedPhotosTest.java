package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Spot;
import org.junit.jupiter.api.Test;

class ExportedPhotosTest {
    private static final String HASH = "ab".repeat(32);

    @Test
    void focalPointAndCropsAreReadAsTheyWereWrittenToTheLastDigit() throws IOException {
        Framing framing = Framing.AS_SHOT
                .withFocus(new Spot(1 / 3.0, 0.1 + 0.2))
                .withCrop("banner", new Crop(Box.of(1 / 7.0, 1 / 9.0, 0.7, 0.39375), true))
                .withCrop("card", new Crop(Box.WHOLE, false));
        byte[] json = ArticleJson.exported(
                Article.blank(new ArticleId("n-1")), House.standard(), Map.of(HASH, new ExportedPhoto(framing, List.of())));
        assertThat(ExportedPhotos.framings(json)).containsExactly(Map.entry(HASH, framing));
    }

    @Test
    void anExportOfAnEarlierVersionFramesNothing() throws IOException {
        assertThat(framings("{\"photo\":\"" + HASH + "\",\"files\":[]}")).containsExactly(Map.entry(HASH, Framing.AS_SHOT));
    }

    @Test
    void aCropBesideThePictureFramesNothing() throws IOException {
        assertThat(framings("{\"photo\":\"" + HASH + "\",\"crops\":[{\"slot\":\"card\",\"left\":7,\"top\":0,\"width\":1,\"height\":1}]}"))
                .isEmpty();
        assertThat(framings("7,null,\"x\"").values()).allMatch(Framing.AS_SHOT::equals);
    }

    private static Map<String, Framing> framings(String photos) throws IOException {
        return ExportedPhotos.framings(("{\"pictures\":[" + photos + "]}").getBytes(StandardCharsets.UTF_8));
    }
}
