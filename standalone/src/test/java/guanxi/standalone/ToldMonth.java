package guanxi.standalone;

import guanxi.standalone.month.Month;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A house that was told the sample month, for tests that do not ask how it is told: told once, and each opens what it left as its own. */
public final class ToldMonth {
    private static final Path TOLD = told(Path.of("target", "told-month"));

    private ToldMonth() {}

    /** @param data an empty folder */
    public static RunningHouse in(Path data) {
        try {
            FileSystemUtils.copyRecursively(TOLD, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunningHouse(data);
    }

    private static Path told(Path data) {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var house = new RunningHouse(data)) {
            house.importFolder(Month.SAMPLE.forms());
            house.get("manager", "/api/visits");
        }
        return data;
    }
}
