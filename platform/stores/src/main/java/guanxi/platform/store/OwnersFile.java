package guanxi.platform.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner may read, written once, and there after a power cut too. */
public final class OwnersFile {

    private OwnersFile() {}

    /**
     * Written under another name first, then linked: no reader ever sees half of it, and of two first starts one file stays.
     *
     * @return whether it is this one that stays
     */
    public static boolean create(Path file, String content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly(file));
        try {
            Files.writeString(draft, content);
            force(draft, StandardOpenOption.WRITE);
            Files.createLink(file, draft);
            if (isPosix(folder)) force(folder, StandardOpenOption.READ);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } finally {
            Files.delete(draft);
        }
    }

    /** Of a folder, what is in it by which name. */
    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
