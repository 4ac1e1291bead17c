package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLossHasAMessageThatNamesIt(Language language) {
        Messages messages = Messages.in(language);
        for (Loss.Kind kind : Loss.Kind.values()) {
            String told = messages.get("export.loss." + kind.name().toLowerCase(Locale.ROOT), "PASAR");
            assertThat(told.contains("PASAR")).isEqualTo(kind != Loss.Kind.NO_SITE);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalHasAMessageThatNamesTheFolder(Language language) {
        Messages messages = Messages.in(language);
        assertThat(Arrays.stream(Exported.Reason.values())
                        .map(reason -> messages.get("export.refused." + reason.name().toLowerCase(Locale.ROOT), "FOLDER")))
                .allMatch(told -> told.contains("FOLDER"));
    }
}
