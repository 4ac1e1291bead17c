package naskah.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many rows are asked for: a whole number from 1 to a million. */
final class Limit implements ITypeConverter<Integer> {
    private static final int MOST = 1_000_000;

    @Override
    public Integer convert(String value) {
        int limit = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > MOST) {
            throw new TypeConversionException("not a whole number from 1 to " + MOST);
        }
        return limit;
    }
}
