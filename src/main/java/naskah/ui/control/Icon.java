package naskah.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The desk's icons: one set, sized by the stylesheet so that they grow with the text. */
public final class Icon {
    private Icon() {}

    public static FontIcon of(Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /** A flat button that shows only an icon; {@code label} is its tooltip and what a screen reader says. */
    public static Button button(Ikon ikon, String label, Runnable deed) {
        Button button = new Button("", of(ikon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(label));
        button.setAccessibleText(label);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
