package naskah.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a passphrase from a file descriptor or from a person at the terminal; never from an argument, which others could see. */
record Passphrase(Errand errand, Optional<Integer> descriptor) {
    private static final int LONGEST = 4_096;

    /** Empty after saying why. */
    Optional<char[]> read(String question) {
        try {
            Optional<char[]> read = descriptor.isPresent()
                    ? Optional.of(lineOf(descriptor.get()))
                    : errand.console().prompt().ask(question + ": ");
            if (read.isEmpty()) {
                errand.fail("cli.person.noPrompt");
            }
            return read;
        } catch (IOException failure) {
            errand.fail("cli.person.noDescriptor", String.valueOf(descriptor.orElseThrow()));
            return Optional.empty();
        }
    }

    private char[] lineOf(int number) throws IOException {
        return line(errand.descriptor(number));
    }

    /** Not a byte beyond the line's end, because the next line may be another passphrase. */
    private static char[] line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int read = in.read(); read >= 0 && read != '\n' && bytes.size() < LONGEST; read = in.read()) {
            bytes.write(read);
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes.toByteArray()));
        char[] line = Arrays.copyOf(text.array(), text.limit());
        boolean carriage = line.length > 0 && line[line.length - 1] == '\r';
        return carriage ? Arrays.copyOf(line, line.length - 1) : line;
    }

    /** The number of an open file descriptor. */
    static final class Descriptor implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("not a file descriptor");
            }
            return Integer.valueOf(value);
        }
    }
}
