package naskah.photo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file through one small window, so that a header costs no more memory than that. */
final class FileBytes implements Bytes, Closeable {
    private final FileChannel channel;
    private final long length;
    private final byte[] window = new byte[16 * 1024];
    private long start;
    private int filled;

    private FileBytes(FileChannel channel, long length) {
        this.channel = channel;
        this.length = length;
    }

    static FileBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new FileBytes(channel, channel.size());
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public int u8(long at) throws IOException {
        if (at < start || at >= start + filled) {
            fill(at);
        }
        return window[(int) (at - start)] & 0xff;
    }

    private void fill(long at) throws IOException {
        if (at < 0 || at >= length) {
            throw new BrokenPicture("the file ends too early");
        }
        int read = channel.read(ByteBuffer.wrap(window), at);
        if (read < 1) {
            throw new BrokenPicture("the file became shorter");
        }
        start = at;
        filled = read;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
