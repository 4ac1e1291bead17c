package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.Agency;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.MetadataEncoder;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoMetadata;
import naskah.photo.Pictures;
import naskah.photo.rights.RightsStop;
import naskah.rights.Blocked;
import naskah.rights.RightsDesk;
import naskah.rights.RightsGate;
import naskah.storage.Revision;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of an agency that is dropped into an article is under the agency's terms as one of the photo desk's import is. */
class AgencyPictureTest {
    @TempDir
    Path temp;

    @Test
    void aPictureForOneUseStopsTheSecondArticleThatItIsDroppedInto() throws Exception {
        try (RightsDesk rights = new RightsDesk(temp)) {
            Article first = dropped(rights, "satu");
            assertThat(new RightsGate(rights.folder).blocked(first, RightsDesk.NOON)).isEmpty();
            Article second = dropped(rights, "dua");
            assertThat(new RightsGate(rights.folder).blocked(second, RightsDesk.NOON))
                    .extracting(Blocked::stop)
                    .containsExactly(RightsStop.USED_ALREADY);
        }
    }

    private Article dropped(RightsDesk rights, String id) throws Exception {
        Agency agency = new Agency("Kabar Foto", List.of("KF"), "", OptionalInt.empty(), true);
        House standard = House.standard();
        House house = standard.withPictures(standard.pictures().withAgencies(List.of(agency)));
        Desk desk = new Desk(
                rights.folder, Lanes.inline(), house, Messages.in(Language.INDONESIAN), () -> rights.now);
        EditingSession session = new EditingSession(Article.blank(new ArticleId(id)), desk.clock());
        byte[] plain = Pictures.encoded(Pictures.quarters(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] theirs = MetadataEncoder.encode(plain, PhotoFormat.JPEG, new PhotoMetadata("Panen", "KF/Ratri", "", "", ""));
        Path file = Files.write(temp.resolve("panen.jpg"), theirs);
        new PictureIntake(desk, session).add(List.of(file), new PictureTarget.Banner());
        return rights.folder.articles().create(session.article(), Revision.Kind.TYPED).article();
    }
}
