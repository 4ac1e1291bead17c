package naskah.photo.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.photo.frame.Spot;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static Placed at(String name, double x) {
        return at(name, x, 0.5);
    }

    private static Placed at(String name, double x, double y) {
        return new Placed(name, new Spot(x, y));
    }

    @Test
    void twoAreLeftAndRightInWhicheverOrderTheyWereClicked() {
        List<Placed> people = List.of(at("Rahmat Wijaya", 0.8), at("Sari Wulandari", 0.2));
        assertThat(Sides.tell("Sari Wulandari bersalaman dengan Rahmat Wijaya di Subang.", people))
                .isEqualTo("Sari Wulandari (kiri) bersalaman dengan Rahmat Wijaya (kanan) di Subang.");
    }

    @Test
    void threeHaveAMiddle() {
        assertThat(Sides.tell("Sari, Bayu, dan Tirta.", List.of(at("Bayu", 0.5), at("Tirta", 0.9), at("Sari", 0.1))))
                .isEqualTo("Sari (kiri), Bayu (tengah), dan Tirta (kanan).");
    }

    @Test
    void oneNeedsNoPlace() {
        assertThat(Sides.tell("Sari Wulandari di sawah.", List.of(at("Sari Wulandari", 0.3)))).isEqualTo("Sari Wulandari di sawah.");
    }

    @Test
    void fourAreAListFromLeftToRight() {
        List<Placed> people = List.of(at("D", 0.9), at("A", 0.1), at("C", 0.7), at("B", 0.4));
        assertThat(Sides.tell("Para pemenang.", people)).isEqualTo("Para pemenang. Dari kiri ke kanan: A, B, C, dan D.");
    }

    @Test
    void twoRowsAreToldTheFrontRowFirst() {
        List<Placed> people = List.of(at("A", 0.2, 0.8), at("B", 0.7, 0.82), at("C", 0.3, 0.3), at("D", 0.8, 0.28));
        assertThat(Sides.tell("", people))
                .isEqualTo("Baris depan dari kiri ke kanan: A dan B. Baris belakang dari kiri ke kanan: C dan D.");
        assertThat(Sides.inOrder(people)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void namesThatTheCaptionDoesNotHaveAreAdded() {
        assertThat(Sides.tell("Pertemuan di Subang", List.of(at("Sari", 0.2), at("Bayu", 0.9))))
                .isEqualTo("Pertemuan di Subang. Sari (kiri) dan Bayu (kanan).");
    }

    @Test
    void whatWasToldWrongBeforeIsToldAnew() {
        List<Placed> people = List.of(at("Sari", 0.9), at("Bayu", 0.1));
        assertThat(Sides.tell("Sari (Kiri) dan Bayu (Kanan) di pasar.", people)).isEqualTo("Sari (kanan) dan Bayu (kiri) di pasar.");
    }

    @Test
    void tellingTwiceChangesNothing() {
        List<Placed> two = List.of(at("Sari", 0.2), at("Bayu", 0.9));
        List<Placed> many = List.of(at("A", 0.2, 0.8), at("B", 0.7, 0.82), at("C", 0.3, 0.3), at("D", 0.8, 0.28));
        for (List<Placed> people : List.of(two, many)) {
            for (String caption : List.of("Rapat.", "Sari dan Bayu.", "A, B, C, D", "")) {
                String once = Sides.tell(caption, people);
                assertThat(Sides.tell(once, people)).isEqualTo(once);
            }
        }
    }

    @Test
    void aNameInsideAnotherWordIsNotTheName() {
        assertThat(Sides.tell("Sarinah dan Sari dan Bayu", List.of(at("Sari", 0.1), at("Bayu", 0.9))))
                .isEqualTo("Sarinah dan Sari (kiri) dan Bayu (kanan)");
    }

    @Test
    void whoHasNoNameIsNotToldOf() {
        assertThat(Sides.tell("Rapat.", List.of(at(" ", 0.5)))).isEqualTo("Rapat.");
        assertThat(Sides.tell("Sari dan Bayu.", List.of(at("", 0.5), at("Sari", 0.1), at("Bayu", 0.9))))
                .isEqualTo("Sari (kiri) dan Bayu (kanan).");
    }

    @Test
    void signsInANameAreOnlySigns() {
        assertThat(Sides.tell("K.H. (A) $1 dan Bayu", List.of(at("K.H. (A) $1", 0.1), at("Bayu", 0.9))))
                .isEqualTo("K.H. (A) $1 (kiri) dan Bayu (kanan)");
    }

    @Test
    void aNameThatBeginsAnotherIsTheOtherOnlyWhereItStandsAlone() {
        assertThat(Sides.tell("Sari Wulandari dan Sari", List.of(at("Sari", 0.1), at("Sari Wulandari", 0.9))))
                .isEqualTo("Sari Wulandari (kanan) dan Sari (kiri)");
        assertThat(Sides.tell("Sari Wulandari dan Bayu", List.of(at("Sari", 0.1), at("Sari Wulandari", 0.5), at("Bayu", 0.9))))
                .isEqualTo("Sari Wulandari dan Bayu. Sari (kiri), Sari Wulandari (tengah), dan Bayu (kanan).");
    }

    @Test
    void titlesAndDegreesDoNotEndTheListThatIsToldAnew() {
        List<Placed> people =
                List.of(at("K.H. Ahmad Basri", 0.1), at("Dr. Ratna", 0.3), at("Bayu, S.H., M.Hum.", 0.6), at("H. Tirta", 0.9));
        String once = Sides.tell("Rapat.", people);
        assertThat(once).isEqualTo("Rapat. Dari kiri ke kanan: K.H. Ahmad Basri, Dr. Ratna, Bayu, S.H., M.Hum., dan H. Tirta.");
        assertThat(Sides.tell(once + " Rapat itu ditutup.", people)).isEqualTo("Rapat. Rapat itu ditutup. " + once.substring(7));
    }

    @Test
    void onePersonKeepsThePlaceThatWasToldBefore() {
        assertThat(Sides.tell("Sari (kiri) dan Bayu (kanan).", List.of(at("Sari", 0.5)))).isEqualTo("Sari (kiri) dan Bayu (kanan).");
    }

    @Test
    void aNameThatStandsTwiceIsToldOnce() {
        assertThat(Sides.tell("Sari menyalami Bayu. Sari tersenyum.", List.of(at("Sari", 0.1), at("Bayu", 0.9))))
                .isEqualTo("Sari (kiri) menyalami Bayu (kanan). Sari tersenyum.");
    }

    @Test
    void aVeryLongCaptionIsReadInOneGo() {
        String caption = "Dari kiri ke kanan: " + "A. ".repeat(50_000);
        assertThat(Sides.tell(caption, List.of(at("Sari", 0.1), at("Bayu", 0.9)))).endsWith("Sari (kiri) dan Bayu (kanan).");
    }
}
