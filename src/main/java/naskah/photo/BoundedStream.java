package naskah.photo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.stream.ImageInputStreamImpl;

/** A file for a decoder: buffered, without a copy on disk or in memory, and at an end when its time is. */
final class BoundedStream extends ImageInputStreamImpl {
    private final FileChannel channel;
    private final Deadline deadline;
    private final byte[] window = new byte[64 * 1024];
    private long start;
    private int filled;

    BoundedStream(Path file, Deadline deadline) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!isFilled()) {
            return -1;
        }
        return window[(int) (streamPos++ - start)] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!isFilled()) {
            return -1;
        }
        int from = (int) (streamPos - start);
        int count = Math.min(length, filled - from);
        System.arraycopy(window, from, target, offset, count);
        streamPos += count;
        return count;
    }

    private boolean isFilled() throws IOException {
        if (streamPos >= start && streamPos < start + filled) {
            return true;
        }
        deadline.check();
        start = streamPos;
        filled = Math.max(0, channel.read(ByteBuffer.wrap(window), start));
        return filled > 0;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException unknown) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }
}
