package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.check.Background;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.PhotoFacts;
import naskah.check.Specimen;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MirroredPictureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`takarir: Sri Handayani (Kiri) bersama tamu.` | `Kiri`",
        "`takarir: Petani memegang sabit dengan tangan kanan.` | `kanan`",
        "`alt: Bupati berdiri di kanan.` | `kanan`",
        "`takarir: Minister Sri Handayani, left, greets guests.` | `left`"
    })
    void findsSidesInTheWordsOfAMirroredPicture(String copy, String marked) {
        assertThat(Checks.marked(new MirroredPicture(), "foto: Antara; ; cermin\n" + copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "foto: Antara; ; cermin\ntakarir: Kerikil dan kananga di pasar.",
        "foto: Antara; ; cermin\ntakarir: Warga Way Kanan memanen padi.",
        "foto: Antara; ; cermin\ntakarir: Copyright foto milik warga.",
        "foto: Antara; ; cermin\ntakarir: Petani menjemur padi.\nMobil itu berbelok ke kiri.",
        "foto: Antara\ntakarir: Sri Handayani (kiri) bersama tamu.",
        "takarir: Sri Handayani (kiri) bersama tamu."
    })
    void leavesOtherWordsAndOtherPicturesAlone(String copy) {
        assertThat(Checks.marked(new MirroredPicture(), copy)).isEmpty();
    }

    @Test
    void knowsWhichOfThePicturesIsMirrored() {
        Caption caption = new Caption("Sri Handayani (kiri).", "", "", "");
        Body body = new Body(java.util.List.of(picture("b1", "satu", caption), picture("b2", "dua", caption)));
        Article article = Specimen.read("judul: Panen").withBody(body);
        Background background = new Background(
                Optional.empty(),
                Map.of("satu", new PhotoFacts("", "", false), "dua", new PhotoFacts("", "", true)));
        assertThat(Checks.of(new MirroredPicture(), article, background))
                .extracting(finding -> finding.passage().field())
                .containsExactly("picture:b2.text");
    }

    @Test
    void offersNoMendingAsOnlyAPersonCanLook() {
        assertThat(Checks.of(new MirroredPicture(), "foto: ; ; cermin\ntakarir: Sri (kiri).")).flatExtracting(Finding::suggestions).isEmpty();
    }

    private static Block.Picture picture(String id, String photo, Caption caption) {
        return new Block.Picture(new BlockId(id), photo, caption);
    }
}
