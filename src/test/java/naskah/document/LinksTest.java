package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "https://warta.example", "http://warta.example:8080/a?b=c#d", "HTTPS://WARTA.EXAMPLE/",
        "mailto:redaksi@warta.example", "https://warta.example/berita%20baru", "https://192.0.2.1/x", "https://[2001:db8::1]/"
    })
    void addressesThatOnlyShowSomethingAreSafe(String address) {
        assertThat(Links.isSafe(address)).isTrue();
        assertThat(Links.repair(address)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)",
        "data:text/html,<script>", "file:///etc/passwd", "vbscript:x", "//warta.example/x", "/lokal", "https:",
        "https://", "https:///jalur", "http:warta.example", "mailto:redaksi", "about:blank", "blob:https://warta.example/1",
        "jar:https://warta.example!/", "https://warta.example/\"onclick=\"x", "view-source:https://warta.example"
    })
    void addressesThatCouldRunSomethingAreNot(String address) {
        assertThat(Links.isSafe(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "warta.example; https://warta.example",
        "  warta.example/berita baru ; https://warta.example/berita%20baru",
        "warta.example:8080/x; https://warta.example:8080/x",
        "https://warta.example/a|b; https://warta.example/a%7Cb",
        "https://warta.example/100%; https://warta.example/100%25",
        "https://warta.example/?q={x}^2; https://warta.example/?q=%7Bx%7D%5E2",
        "https://bücher.example/x; https://xn--bcher-kva.example/x",
    })
    void whatAPersonTypesBecomesAnAddress(String typed, String expected) {
        assertThat(Links.repair(typed)).hasValue(expected);
        assertThat(Links.repair(expected)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "halo", "dua kata", "javascript:alert(1)", "data:text/html,x", "..", "a..b", "mailto:x", "-"
    })
    void whatIsNoAddressStaysNone(String typed) {
        assertThat(Links.repair(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a", "https://a.", "%", "https://x.example/a|", "("})
    void endlessInputIsAnsweredToo(String piece) {
        assertThat(Links.repair(piece.repeat(300_000))).isEmpty();
    }

    @Test
    void aLinkMarkTakesOnlySafeAddresses() {
        assertThatThrownBy(() -> new Mark.Link("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
    }
}
