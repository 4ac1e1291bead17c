package naskah.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import naskah.i18n.Messages;

/** The texts of the help pages under the names that picocli asks for, as {@code naskah.list.usage.description}. */
final class HelpWords extends ResourceBundle {
    private static final String OURS = "cli.help.";

    private final Messages messages;

    HelpWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.has(OURS + key) ? messages.get(OURS + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith(OURS))
                .map(key -> key.substring(OURS.length()))
                .toList());
    }
}
