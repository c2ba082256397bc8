package guanxi.platform.store.power;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import guanxi.platform.store.power.DurableFile.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.NativeDB;

/**
 * Stands between SQLite and the files of those folders that are watched, in the library that the JDBC driver has loaded: in
 * SQLite's own table of how files are opened, and, for a watched file, in a table of its own of how it is written and synced. The
 * tables have the layout that SQLite documents for those who write a VFS; a connection begins with the address of the first.
 */
final class SqliteFiles {
    private static final int OK = 0;
    private static final int IOERR = 10;

    /** In {@code sqlite3_vfs}: three numbers, padding, three addresses, then the functions. */
    private static final long OPEN = 16 + 3L * Native.POINTER_SIZE;

    private static final long DELETE = OPEN + Native.POINTER_SIZE;

    /** In {@code sqlite3_io_methods}: a number, padding, then eighteen functions, of which closing and reading are the first. */
    private static final long WRITE = 3L * Native.POINTER_SIZE;

    private static final long TRUNCATE = WRITE + Native.POINTER_SIZE;
    private static final long SYNC = TRUNCATE + Native.POINTER_SIZE;
    private static final long METHODS_SIZE = 19L * Native.POINTER_SIZE;

    private static final List<PowerCut> WATCHING = new CopyOnWriteArrayList<>();
    private static final Map<Long, OpenFile> OPENED = new ConcurrentHashMap<>();

    /** By SQLite's own tables, of which there is one for each way of locking. Kept for ever: open files go on using them. */
    private static final Map<Long, Memory> OURS = new ConcurrentHashMap<>();

    // SQLite has only their addresses, so that it is for us to keep them.
    private static final Opening OPENING = SqliteFiles::open;
    private static final Deleting DELETING = SqliteFiles::delete;
    private static final Writing WRITING = SqliteFiles::write;
    private static final Truncating TRUNCATING = SqliteFiles::truncate;
    private static final Syncing SYNCING = SqliteFiles::sync;

    private static Pointer vfs;
    private static volatile Function open;
    private static volatile Function delete;

    private record OpenFile(Path path, PowerCut watching, Function write, Function truncate, Function sync) {}

    interface Opening extends Callback {
        int invoke(Pointer vfs, Pointer name, Pointer file, int flags, Pointer flagsOut);
    }

    interface Deleting extends Callback {
        int invoke(Pointer vfs, Pointer name, int syncFolder);
    }

    interface Writing extends Callback {
        int invoke(Pointer file, Pointer bytes, int length, long offset);
    }

    interface Truncating extends Callback {
        int invoke(Pointer file, long size);
    }

    interface Syncing extends Callback {
        int invoke(Pointer file, int flags);
    }

    private SqliteFiles() {}

    static synchronized void watch(PowerCut cut) {
        if (vfs == null) {
            vfs = defaultVfs();
            open = function(vfs, OPEN);
            delete = function(vfs, DELETE);
        }
        if (WATCHING.isEmpty()) {
            vfs.setPointer(OPEN, CallbackReference.getFunctionPointer(OPENING));
            vfs.setPointer(DELETE, CallbackReference.getFunctionPointer(DELETING));
        }
        WATCHING.add(cut);
    }

    static synchronized void leaveAlone(PowerCut cut) {
        if (!WATCHING.remove(cut) || !WATCHING.isEmpty()) return;
        vfs.setPointer(OPEN, open);
        vfs.setPointer(DELETE, delete);
    }

    private static int open(Pointer vfs, Pointer name, Pointer file, int flags, Pointer flagsOut) {
        Path path = name == null ? null : Path.of(name.getString(0, "UTF-8"));
        PowerCut watching = watching(path);
        if (watching == null) return open.invokeInt(new Object[] {vfs, name, file, flags, flagsOut});
        try {
            watching.opening(path);
        } catch (IOException e) {
            return IOERR;
        }
        int answer = open.invokeInt(new Object[] {vfs, name, file, flags, flagsOut});
        if (answer == OK) {
            Pointer methods = file.getPointer(0);
            OPENED.put(
                    Pointer.nativeValue(file),
                    new OpenFile(
                            path,
                            watching,
                            function(methods, WRITE),
                            function(methods, TRUNCATE),
                            function(methods, SYNC)));
            file.setPointer(0, OURS.computeIfAbsent(Pointer.nativeValue(methods), some -> ours(methods)));
        }
        return answer;
    }

    private static int delete(Pointer vfs, Pointer name, int syncFolder) {
        int answer = delete.invokeInt(new Object[] {vfs, name, syncFolder});
        Path path = Path.of(name.getString(0, "UTF-8"));
        PowerCut watching = watching(path);
        if (answer == OK && watching != null) watching.deleted(path, syncFolder != 0);
        return answer;
    }

    private static int write(Pointer file, Pointer bytes, int length, long offset) {
        OpenFile opened = OPENED.get(Pointer.nativeValue(file));
        opened.watching().changed(opened.path(), new Change.Written(offset, bytes.getByteArray(0, length)));
        return opened.write().invokeInt(new Object[] {file, bytes, length, offset});
    }

    private static int truncate(Pointer file, long size) {
        OpenFile opened = OPENED.get(Pointer.nativeValue(file));
        opened.watching().changed(opened.path(), new Change.Truncated(size));
        return opened.truncate().invokeInt(new Object[] {file, size});
    }

    /** What another connection writes meanwhile is not covered. */
    private static int sync(Pointer file, int flags) {
        OpenFile opened = OPENED.get(Pointer.nativeValue(file));
        long changes = opened.watching().changesOf(opened.path());
        int answer = opened.sync().invokeInt(new Object[] {file, flags});
        if (answer == OK) opened.watching().synced(opened.path(), changes);
        return answer;
    }

    private static PowerCut watching(Path path) {
        if (path == null) return null;
        return WATCHING.stream().filter(cut -> cut.watches(path)).findFirst().orElse(null);
    }

    private static Memory ours(Pointer methods) {
        var ours = new Memory(METHODS_SIZE);
        ours.write(0, methods.getByteArray(0, (int) METHODS_SIZE), 0, (int) METHODS_SIZE);
        ours.setPointer(WRITE, CallbackReference.getFunctionPointer(WRITING));
        ours.setPointer(TRUNCATE, CallbackReference.getFunctionPointer(TRUNCATING));
        ours.setPointer(SYNC, CallbackReference.getFunctionPointer(SYNCING));
        return ours;
    }

    private static Function function(Pointer table, long offset) {
        return Function.getFunction(table.getPointer(offset));
    }

    private static Pointer defaultVfs() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            var address = NativeDB.class.getDeclaredField("pointer");
            address.setAccessible(true);
            var database = connection.unwrap(SQLiteConnection.class).getDatabase();
            return new Pointer(address.getLong(database)).getPointer(0);
        } catch (SQLException | ReflectiveOperationException e) {
            throw new IllegalStateException("This SQLite is not the one that is known here", e);
        }
    }
}
