package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import naskah.house.Agency;
import naskah.house.Choices;
import naskah.house.Choices.ChinaName;
import naskah.house.Choices.ClockMark;
import naskah.house.Choices.PercentForm;
import naskah.house.Choices.ZoneForm;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.Pardon;
import naskah.house.Pictures;
import naskah.house.QuoteStyle;
import naskah.house.Rate;
import naskah.house.Slot;
import naskah.house.Style;
import naskah.house.Weight;
import naskah.house.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseJsonTest {
    @Test
    void whatWasWrittenIsReadBackEqual() throws IOException {
        House house = new House(
                List.of(new Outlet("Radio \"Pagi\"", "https://pagi.example"), new Outlet("Koran", "")),
                List.of("Nasional", "Ekonomi & Bisnis"),
                new House.Forms(DatelineForm.CAPITALS_DASH, CreditForm.FOTO_BRACKETS, QuoteStyle.STRAIGHT),
                Zone.WIT,
                90,
                Style.STANDARD
                        .withChoices(new Choices(ZoneForm.CAPITALISED, PercentForm.WORD, ClockMark.COLON, ChinaName.CINA))
                        .withWeight("KAL-05", Weight.OFF)
                        .withRate(new Rate("USD", LocalDate.of(2024, 5, 21), new BigDecimal("16024.5")))
                        .withWord("pewarta foto")
                        .withPardon(new Pardon("EJA-01", "Radio Pagi")),
                new Pictures(
                        List.of(Slot.BANNER, Slot.FREE),
                        List.of(new Agency("Kabar Foto", List.of("KF"), "hanya redaksi", OptionalInt.of(30), true)),
                        250,
                        150,
                        true));
        assertThat(HouseJson.read(HouseJson.write(house))).isEqualTo(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"outlets\":[]}", "{\"outlets\":[{\"name\":\"A\"}],\"zone\":\"Mars\"}", "null"})
    void whatIsNoHouseIsRefused(String json) {
        assertThatThrownBy(() -> HouseJson.read(json)).isInstanceOf(IOException.class);
    }
}
