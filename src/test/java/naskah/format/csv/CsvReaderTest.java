package naskah.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import naskah.format.csv.CsvRead.Reason;
import naskah.format.csv.CsvRead.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static CsvRead read(byte[] bytes) throws IOException {
        return CsvReader.read(new ByteArrayInputStream(bytes));
    }

    private static CsvTable table(String text) throws IOException {
        return ((CsvRead.Ok) read(text.getBytes(StandardCharsets.UTF_8))).table();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,kota\na,Jayapura\n", "id;kota\r\na;Jayapura", "id\tkota\na\tJayapura\n\n", "\ufeffid, kota \na, Jayapura"})
    void anyUsualSeparatorAndLineEndWillDo(String text) throws IOException {
        assertThat(table(text)).isEqualTo(
                new CsvTable(List.of("id", "kota"), List.of(new CsvTable.Row(2, List.of("a", "Jayapura")))));
    }

    @Test
    void quotedCellsHoldSeparatorsQuotationMarksAndLines() throws IOException {
        assertThat(table("id,teks\na,\"satu, \"\"dua\"\"\ntiga\"\nb,lain\n").rows()).containsExactly(
                new CsvTable.Row(2, List.of("a", "satu, \"dua\"\ntiga")), new CsvTable.Row(4, List.of("b", "lain")));
    }

    @Test
    void aQuotationMarkInsideATextIsOne() throws IOException {
        assertThat(table("id,teks\na,ukuran 5\" saja\n").rows().getFirst().cells()).containsExactly("a", "ukuran 5\" saja");
    }

    @Test
    void rowsKeepTheLengthThatTheyHave() throws IOException {
        assertThat(table("id,teks\na\nb,c,d\n").rows()).extracting(CsvTable.Row::cells)
                .containsExactly(List.of("a"), List.of("b", "c", "d"));
    }

    @Test
    void whatIsNoTableIsRefusedWithItsLine() throws IOException {
        assertThat(read("id\na\n\"b\nc\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.OPEN_QUOTE, 3));
        assertThat(read(new byte[] {(byte) 0xff, 1, 2})).isEqualTo(new Refused(Reason.NOT_TEXT, 0));
        assertThat(read("a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.NOT_TEXT, 0));
        assertThat(read("\n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.EMPTY, 0));
    }
}
