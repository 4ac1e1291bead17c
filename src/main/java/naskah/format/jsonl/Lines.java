package naskah.format.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines without ever holding more than one, nor more of one than its limit. */
final class Lines {
    /** One line, {@code number} counted from 1; {@code bytes} is empty when it was longer than the limit. */
    record Line(long number, Optional<byte[]> bytes) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - position) > limit;
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            ended = end < filled;
            position = ended ? end + 1 : end;
        }
        return Optional.of(new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(in.read(buffer), 0);
        }
        return filled > 0;
    }
}
