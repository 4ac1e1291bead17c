package naskah.photo;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The datasets of an IPTC-IIM 4.2 stream, up to the first that is broken. */
final class IimDatasets {
    /** Far more than any person would type, so that no file can make the desk hold millions. */
    private static final int MOST = 10_000;
    private static final int MARKER = 0x1c;
    private static final int EXTENDED = 0x8000;

    private final Bytes stream;
    private final Map<Integer, List<byte[]>> values = new HashMap<>();
    private long at;

    private IimDatasets(byte[] stream) {
        this.stream = new Bytes.Held(stream);
    }

    static IimDatasets of(byte[] stream) throws IOException {
        IimDatasets datasets = new IimDatasets(stream);
        try {
            for (int count = 0; count < MOST && datasets.next(); count++) {}
        } catch (BrokenPicture theRestSaysNothing) {
            return datasets;
        }
        return datasets;
    }

    /** The values of a dataset in their order. */
    List<byte[]> values(int record, int dataset) {
        return values.getOrDefault(record << 8 | dataset, List.of());
    }

    private boolean next() throws IOException {
        if (stream.u8(at) != MARKER) {
            return false;
        }
        int key = stream.u16(at + 1, BIG_ENDIAN);
        long length = length(stream.u16(at + 3, BIG_ENDIAN));
        byte[] value = stream.slice(at, (int) Math.min(length, Integer.MAX_VALUE));
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        at += length;
        return true;
    }

    /** Moves to the value and says how long it is: in the length itself, or in as many bytes as that says. */
    private long length(int length) throws IOException {
        at += 5;
        if (length < EXTENDED) {
            return length;
        }
        long extended = 0;
        for (int i = 0; i < length - EXTENDED; i++) {
            extended = extended << 8 | stream.u8(at++);
            if (extended > Blocks.MOST) {
                throw new BrokenPicture("a dataset longer than every block");
            }
        }
        return extended;
    }
}
