package guanxi.platform.store.power;

import guanxi.platform.store.power.DurableFile.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A power cut for all SQLite files of one folder: of each is left what its last sync covered, and of what was only written nothing,
 * or as much as the disk may have written by itself. The process lives on and goes on writing, but nothing of that counts. A
 * deletion is on the disk with the next sync of any file of the folder, since file systems keep the order of what they do with
 * names. What is not SQLite's is left as it stands there.
 *
 * <p>Only connections that were opened after it began to watch are watched.
 */
public final class PowerCut implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;
    private final Path folder;
    private final Map<Path, DurableFile> files = new TreeMap<>();
    private long left = NEVER;
    private Runnable atCut = () -> {};
    private boolean cut;

    private PowerCut(Path folder) {
        this.folder = folder;
    }

    /** Watches a folder, which must be there. */
    public static PowerCut over(Path folder) {
        try {
            var watching = new PowerCut(folder.toRealPath());
            SqliteFiles.watch(watching);
            return watching;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * It comes before the n-th write from now on: in the middle of a transaction, or between its writes and its sync.
     *
     * @param noted done at that very moment, while nothing more becomes durable; it must not wait for a writer
     */
    public synchronized void comeAtWrite(long writes, Runnable noted) {
        left = writes;
        atCut = noted;
    }

    /** It comes now. */
    public synchronized void come() {
        if (cut) return;
        cut = true;
        atCut.run();
    }

    /** Of each file, also some of what was only written: of one more, of another less. */
    public synchronized void leaveSomeIn(Path target, Random random) {
        files.values().forEach(file -> file.keepSome(random));
        leaveIn(target);
    }

    /** Writes into an empty folder what the disk has when the power is back. */
    public synchronized void leaveIn(Path target) {
        if (!cut) throw new IllegalStateException("There was no power cut");
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(this::isNotSqlites).toList()) {
                Path copy = target.resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            for (var file : files.entrySet()) {
                if (file.getValue().exists())
                    Files.write(
                            target.resolve(folder.relativize(file.getKey())),
                            file.getValue().content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Watches no longer. */
    @Override
    public void close() {
        SqliteFiles.leaveAlone(this);
    }

    boolean watches(Path file) {
        return file.startsWith(folder);
    }

    /** Before it is opened, which may make it. */
    synchronized void opening(Path file) throws IOException {
        if (files.containsKey(file)) return;
        files.put(file, Files.exists(file) ? DurableFile.holding(Files.readAllBytes(file)) : DurableFile.fresh());
    }

    synchronized void changed(Path file, Change change) {
        if (left != NEVER && --left <= 0) come();
        if (!cut) files.get(file).add(change);
    }

    synchronized long changesOf(Path file) {
        return files.get(file).changes();
    }

    synchronized void synced(Path file, long changes) {
        if (cut) return;
        files.get(file).sync(changes);
        files.values().forEach(DurableFile::syncDeletion);
    }

    synchronized void deleted(Path file, boolean synced) {
        if (cut || !files.containsKey(file)) return;
        files.get(file).add(new Change.Deleted());
        if (synced) files.get(file).syncDeletion();
    }

    /** Shared memory is not: it is made anew from the log. */
    private boolean isNotSqlites(Path file) {
        return Files.isRegularFile(file)
                && !files.containsKey(file)
                && !file.toString().endsWith("-shm");
    }
}
