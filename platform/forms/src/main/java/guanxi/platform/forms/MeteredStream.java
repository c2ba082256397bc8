package guanxi.platform.forms;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops unpacking at the moment when a part turns out larger than it may be; sizes written in an archive prove nothing. */
final class MeteredStream extends FilterInputStream {
    private final long totalLeft;
    private final long ratioLimit;
    private long count;

    MeteredStream(InputStream in, long totalLeft, long ratioLimit) {
        super(in);
        this.totalLeft = totalLeft;
        this.ratioLimit = ratioLimit;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) meter(1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) meter(read);
        return read;
    }

    /** An XML parser closes what it has read to the end, but an archive's part may go on. */
    @Override
    public void close() {}

    @Override
    public long skip(long n) {
        throw new UnsupportedOperationException("Skipped bytes would not be metered");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void meter(int read) {
        count += read;
        if (count > totalLeft) throw XlsxGuard.hostile("more content than a form can have");
        if (count > ratioLimit) throw XlsxGuard.hostile("a part that unpacks to suspiciously much");
    }
}
