package guanxi.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The month that ships with Guanxi, laid out as a folder of forms, because that is what an import takes. */
public final class DemoMonth {
    public static final String MONTH = "2026-06";

    private DemoMonth() {}

    public static Path unpackInto(Path parent) throws IOException {
        var folder = Files.createDirectories(parent.resolve(MONTH));
        for (var form : Form.values()) {
            var file = form.label() + ".csv";
            try (var shipped = DemoMonth.class.getResourceAsStream("/demo/" + MONTH + "/" + file)) {
                if (shipped == null) throw new IOException("The demo month ships without " + file);
                Files.write(folder.resolve(file), shipped.readAllBytes());
            }
        }
        return folder;
    }
}
