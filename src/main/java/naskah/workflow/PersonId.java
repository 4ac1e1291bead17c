package naskah.workflow;

import java.util.regex.Pattern;

/** The short name by which a person is known to the program, and named on the command line ("ratri"). */
public record PersonId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    public PersonId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a person's short name: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
