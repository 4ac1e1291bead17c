package naskah.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.QuoteStyle;
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
                90);
        assertThat(HouseJson.read(HouseJson.write(house))).isEqualTo(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"outlets\":[]}", "{\"outlets\":[{\"name\":\"A\"}],\"zone\":\"Mars\"}", "null"})
    void whatIsNoHouseIsRefused(String json) {
        assertThatThrownBy(() -> HouseJson.read(json)).isInstanceOf(IOException.class);
    }
}
