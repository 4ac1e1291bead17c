package naskah.format.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import naskah.format.profile.BadLine.Reason;
import naskah.house.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTableTest {
    private static final Rate RATE = new Rate("USD", LocalDate.of(2024, 5, 21), new BigDecimal("16024.5"));

    @ParameterizedTest
    @ValueSource(strings = {
        "2024-05-21;USD;16024.5",
        "21/5/2024;usd;16.024,5",
        "21 Mei 2024\tUSD\t16024,5",
        "21-05-2024,USD,16024.5",
        "21.05.2024;USD;Rp16.024,5",
        "2024-05-21,USD,\"16,024.5\"",
        "\"21 mei 2024\";\"USD\";\"Rp 16.024,5\"",
    })
    void readsTheSameRateHoweverItIsWritten(String line) {
        assertThat(RateTable.of(line)).isEqualTo(new Lines<>(java.util.List.of(RATE), java.util.List.of()));
    }

    @Test
    void passesOverAHeadingAndEmptyLines() {
        Lines<Rate> lines = RateTable.of("Tanggal;Mata uang;Rupiah\r\n\r\n21/5/2024;USD;16.024,5\r\n");
        assertThat(lines.taken()).containsExactly(RATE);
        assertThat(lines.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "31/2/2024;USD;16.024 | DAY | 31/2/2024",
        "5/21/2024;USD;16.024 | DAY | 5/21/2024",
        "kemarin;USD;16.024 | DAY | kemarin",
        "21/5/2024;dolar;16.024 | CURRENCY | dolar",
        "21/5/2024;IDR;1 | CURRENCY | IDR",
        "21/5/2024;USD;0 | AMOUNT | 0",
        "21/5/2024;USD;-16.024 | AMOUNT | -16.024",
        "21/5/2024;USD;41 milyar | AMOUNT | 41 milyar",
        "21/5/2024;USD;1.60.24 | AMOUNT | 1.60.24",
        "21/5/2024;USD;16,024 | TWO_MEANINGS | 16,024",
        "21/5/2024;USD | COLUMNS | 21/5/2024;USD",
        "21/5/2024,USD,16.024,50 | COLUMNS | 21/5/2024,USD,16.024,50",
    })
    void namesTheLineAndWhatIsWrongWithIt(String line, Reason reason, String text) {
        assertThat(RateTable.of("2024-05-21;USD;16024.5\n" + line).refused())
                .containsExactly(new BadLine(2, reason, text));
    }

    @Test
    void takesTheGoodLinesOfAFileWithABadOne() {
        assertThat(RateTable.of("x;USD;1\n2024-05-21;USD;16024.5").taken()).containsExactly(RATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "16.024 | 16024", "102,45 | 102.45", "1.234.567,8 | 1234567.8", "0,66 | 0.66", "16,024,000 | 16024000",
    })
    void readsDotsInThreesAsThousands(String typed, BigDecimal rupiah) {
        assertThat(RateTable.rate("2024-05-21", "JPY", typed))
                .isEqualTo(new RateTable.Row.Good(new Rate("JPY", LocalDate.of(2024, 5, 21), rupiah)));
    }

    @Test
    void readsWhatSpreadsheetsSave(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("kurs.csv");
        Files.write(file, "\ufeff2024-05-21\tUSD\t16024,5".getBytes(StandardCharsets.UTF_16LE));
        assertThat(RateTable.read(file).taken()).containsExactly(RATE);
    }

    @Test
    void aPictureIsNoTable(@TempDir Path temp) throws IOException {
        Path file = Files.write(temp.resolve("foto.csv"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2});
        assertThatThrownBy(() -> RateTable.read(file))
                .isInstanceOfSatisfying(BadFile.class, bad -> {
                    assertThat(bad.reason()).isEqualTo(BadFile.Reason.NOT_TEXT);
                    assertThat(bad.file()).isEqualTo(file.toString());
                });
    }
}
