package naskah.article.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import org.junit.jupiter.api.Test;

class ReaderComplaintTest {
    private static final NewsTime NOON = NewsTime.ofIso("2024-05-21T12:00:00+07:00");

    private static ReaderComplaint complaint(String text) {
        return new ReaderComplaint(new ArticleId("pasar"), text, " ", Complainant.UNKNOWN, NOON);
    }

    @Test
    void theClockRunsTwiceTwentyFourHoursFromWhenItArrived() {
        ReaderComplaint complaint = complaint("Memfitnah");
        assertThat(complaint.left(NOON.instant().plus(Duration.ofHours(17)))).isEqualTo(Duration.ofHours(31));
        assertThat(complaint.isOverdue(complaint.due())).isFalse();
        assertThat(complaint.isOverdue(complaint.due().plusSeconds(1))).isTrue();
    }

    @Test
    void itCannotExistWithoutWhatIsComplainedOf() {
        assertThatThrownBy(() -> complaint(" \n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer(NOON, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnAddressTheArticleItselfIsMeant() {
        assertThat(complaint("Memfitnah").isAboutComment()).isFalse();
    }

    @Test
    void whoComplainsIsToldByWhatIsKnown() {
        assertThat(new Complainant("Wulan ", "").words()).isEqualTo("Wulan");
        assertThat(new Complainant("", "0812").words()).isEqualTo("0812");
        assertThat(new Complainant("Wulan", "0812").words()).isEqualTo("Wulan (0812)");
        assertThat(Complainant.UNKNOWN.words()).isEmpty();
    }
}
