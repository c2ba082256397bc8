package guanxi.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second process away from what one process keeps in files: positions are numbered by the one writer, and claims are dropped
 * by whoever opens, so two would be two truths. The lock file stays behind on purpose; deleting it would let two openers lock
 * different files of one name.
 */
public final class DataFileLock implements AutoCloseable {
    private final FileChannel channel;

    private DataFileLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param what is kept there, as the start of a sentence
     * @param data the file, or the beginning of the files' names
     * @throws IllegalStateException if it is open elsewhere, and says where
     */
    public static DataFileLock of(String what, Path data) {
        Path file = data.resolveSibling(data.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                requireLock(channel, what + " " + data);
                sign(channel);
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
            return new DataFileLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(what + " cannot be locked with " + file, failure);
        }
    }

    private static void requireLock(FileChannel channel, String what) throws IOException {
        if (!locked(channel)) {
            throw new IllegalStateException(what + " is already open in process " + content(channel)
                    + ". One process owns it at a time: stop that one, or use another folder.");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException openInThisProcess) {
            return false;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid), 0);
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(32);
        int length = channel.read(pid, 0);
        return length <= 0 ? "(unknown)" : new String(pid.array(), 0, length, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("A lock cannot be freed", failure);
        }
    }
}
