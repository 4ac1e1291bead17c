package naskah.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.i18n.Language;

/**
 * What the arguments of a start ask for, told without the command line's library, so that a window loses no time to it.
 *
 * @param job whether there is anything besides {@code --data} and {@code --lang}: then it is for {@link NaskahCommand}
 */
public record Start(Optional<Path> data, Optional<Language> language, boolean job) {

    public static Start of(List<String> arguments) {
        Optional<Path> data = Optional.empty();
        Optional<Language> language = Optional.empty();
        boolean job = false;
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).replaceFirst("=.*", "");
            boolean known = name.equals("--data") || name.equals("--lang");
            boolean joined = arguments.get(i).contains("=");
            if (!known || !joined && i + 1 == arguments.size()) {
                job = true;
                continue;
            }
            String value = joined ? arguments.get(i).substring(name.length() + 1) : arguments.get(++i);
            data = name.equals("--data") ? Optional.of(Path.of(value)) : data;
            language = name.equals("--lang") ? languageOf(value) : language;
            job |= name.equals("--lang") && language.isEmpty();
        }
        return new Start(data, language, job);
    }

    static Optional<Language> languageOf(String tag) {
        return List.of(Language.values()).stream().filter(l -> l.tag().equals(tag)).findFirst();
    }
}
