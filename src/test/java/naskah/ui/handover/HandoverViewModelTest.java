package naskah.ui.handover;

import static naskah.ui.handover.TwoDesks.PASAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.merge.Clash;
import naskah.storage.Revision;
import naskah.workflow.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverViewModelTest {
    @TempDir
    private Path directory;

    private final List<Joined> joined = new ArrayList<>();
    private TwoDesks desks;
    private HandoverViewModel makassar;

    @BeforeEach
    void open() throws Exception {
        desks = new TwoDesks(directory);
        makassar = TwoDesks.at(desks.makassar);
        makassar.onJoined(joined::add);
    }

    @AfterEach
    void close() throws Exception {
        desks.close();
    }

    private static HandoverState state(HandoverViewModel model) {
        return model.stateProperty().get();
    }

    @Test
    void anUnknownDeskIsAskedAboutOnceByItsKeyAndNothingComesInBefore() throws Exception {
        HandoverViewModel jakarta = TwoDesks.at(desks.jakarta);
        jakarta.send(PASAR, desks.parcel);
        assertThat(state(jakarta)).isInstanceOfSatisfying(
                HandoverState.Done.class, done -> assertThat(done.folder()).contains(directory));
        makassar.open(desks.parcel);
        assertThat(state(makassar)).isInstanceOfSatisfying(HandoverState.Unknown.class, unknown ->
                assertThat(unknown.fingerprint()).matches("([0-9a-f]{4} ){3}[0-9a-f]{4}"));
        assertThat(desks.makassar.folder.articles().find(PASAR)).isEmpty();
        makassar.trust((HandoverState.Unknown) state(makassar));
        assertThat(TwoDesks.stored(desks.makassar).article()).isEqualTo(TwoDesks.stored(desks.jakarta).article());
        assertThat(joined).singleElement().satisfies(came -> assertThat(came.clashes()).isEmpty());
        makassar.open(desks.parcel);
        assertThat(state(makassar)).isInstanceOfSatisfying(
                HandoverState.Done.class, done -> assertThat(done.sentence()).contains("sudah ada di sini"));
    }

    @Test
    void whatBothChangedIsHandedOnWithBothSidesAndTheirsStaysARevision() throws Exception {
        desks.acquaint();
        TwoDesks.retitle(desks.jakarta, "Pasar pagi dibuka pukul empat");
        TwoDesks.retitle(desks.makassar, "Pasar pagi buka lebih awal");
        TwoDesks.at(desks.jakarta).send(PASAR, desks.parcel);
        makassar.open(desks.parcel);
        assertThat(joined).singleElement().satisfies(both -> {
            assertThat(both.clashes()).extracting(Clash::part).containsExactly("headline");
            assertThat(both.mine().headline()).isEqualTo("Pasar pagi buka lebih awal");
            assertThat(both.theirs().headline()).isEqualTo("Pasar pagi dibuka pukul empat");
        });
        List<String> kept = new ArrayList<>();
        for (Revision revision : desks.makassar.folder.revisions().of(PASAR)) {
            desks.makassar.folder.revisions().read(PASAR, revision.number()).map(Article::headline).ifPresent(kept::add);
        }
        assertThat(kept).contains("Pasar pagi buka lebih awal", "Pasar pagi dibuka pukul empat");
    }

    @Test
    void aFileThatIsNoParcelIsRefusedByItsNameAndTheNextOneWorks() throws Exception {
        Files.writeString(desks.parcel, "bukan paket");
        makassar.open(desks.parcel);
        assertThat(state(makassar)).isInstanceOfSatisfying(
                HandoverState.Failed.class, failed -> assertThat(failed.sentence()).contains("pasar.naskah", "bukan paket Naskah"));
        TwoDesks.at(desks.jakarta).send(PASAR, desks.parcel);
        makassar.open(desks.parcel);
        assertThat(state(makassar)).isInstanceOf(HandoverState.Unknown.class);
        makassar.dismiss();
        assertThat(state(makassar)).isEqualTo(new HandoverState.Idle());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        HandoverViewModel jakarta = TwoDesks.at(desks.jakarta);
        jakarta.send(PASAR, directory.resolve("tiada").resolve("pasar.naskah"));
        assertThat(state(jakarta)).isInstanceOfSatisfying(
                HandoverState.Failed.class, failed -> assertThat(failed.sentence()).contains("tiada"));
        jakarta.send(new ArticleId("lain"), desks.parcel);
        assertThat(state(jakarta)).isEqualTo(new HandoverState.Failed(desks.jakarta.desk(Person.ALONE).text("workflow.empty")));
        assertThat(desks.parcel).doesNotExist();
    }

    @Test
    void theEvidenceIsWrittenAndItsHashTold() throws Exception {
        Path file = directory.resolve("bukti.html");
        HandoverViewModel jakarta = TwoDesks.at(desks.jakarta);
        jakarta.evidence(PASAR, file);
        assertThat(Files.readString(file)).contains("Pasar pagi dibuka", "Langkah dan persetujuan");
        assertThat(state(jakarta)).isInstanceOfSatisfying(HandoverState.Done.class, done -> {
            assertThat(done.sentence()).containsPattern("[0-9a-f]{64}").contains("bukti.html");
            assertThat(done.folder()).isEqualTo(Optional.of(directory));
        });
    }
}
