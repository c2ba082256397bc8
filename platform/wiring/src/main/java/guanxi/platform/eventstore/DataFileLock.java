package guanxi.platform.eventstore;

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
 * Keeps a second process away from the data file: positions are numbered by the one writer, so two writers would be two
 * truths. The lock file stays behind on purpose; deleting it would let two openers lock different files of one name.
 */
final class DataFileLock implements AutoCloseable {
    private final FileChannel channel;

    private DataFileLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataFileLock of(Path dataFile) {
        Path file = dataFile.resolveSibling(dataFile.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                requireLock(channel, dataFile);
                sign(channel);
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
            return new DataFileLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException("The event store cannot be locked with " + file, failure);
        }
    }

    private static void requireLock(FileChannel channel, Path dataFile) throws IOException {
        if (!locked(channel)) {
            throw new IllegalStateException(
                    "The event store " + dataFile + " is already open in process " + content(channel)
                            + ". One process owns the file at a time: stop that one, or use another folder.");
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
            throw new UncheckedIOException("The lock of the event store cannot be freed", failure);
        }
    }
}
