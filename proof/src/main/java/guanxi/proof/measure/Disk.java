package guanxi.proof.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/** The disk itself, under a folder: what an append with a sync costs, and how many syncs the kernel has done. */
public final class Disk {
    private static final int BLOCK = 4096;
    private static final int FLUSHES = 18;
    private static final int NAME = 2;
    private final Path folder;

    public Disk(Path folder) {
        this.folder = folder;
    }

    /** Blocks of 4 KiB that one thread appends in a second, each synced before the next. */
    public double appendsPerSecond(double seconds) {
        Path file = folder.resolve("raw-append");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
            return Load.of(1, seconds, () -> {
                        channel.write(ByteBuffer.allocate(BLOCK));
                        channel.force(false);
                    })
                    .perSecond();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    /** Of the whole machine, so far; absent where the kernel does not count them. */
    public OptionalLong flushes() {
        try {
            String device = Files.getFileStore(folder).name().replace("/dev/", "");
            return Files.readAllLines(Path.of("/proc/diskstats")).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns.length > FLUSHES && columns[NAME].equals(device))
                    .mapToLong(columns -> Long.parseLong(columns[FLUSHES]))
                    .findFirst();
        } catch (IOException notOnThisSystem) {
            return OptionalLong.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
