package naskah.ui.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.Skin;

/** A calendar in the language of the desk, whatever the language of the machine. */
final class DayPicker extends Calendar {
    private final Locale locale;

    DayPicker(LocalDate day, Locale locale) {
        super(day);
        this.locale = locale;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Inside(this);
    }

    private static final class Inside extends CalendarSkin {
        private Inside(DayPicker picker) {
            super(picker);
        }

        @Override
        public Locale getLocale() {
            return ((DayPicker) getSkinnable()).locale;
        }
    }
}
