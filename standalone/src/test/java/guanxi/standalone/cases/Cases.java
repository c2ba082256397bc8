package guanxi.standalone.cases;

import guanxi.standalone.Asking;
import guanxi.standalone.Asking.Answer;
import guanxi.standalone.Forms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that clerks really send: forms to import, and requests as an editor's {@code .http} file holds them. */
final class Cases {
    static final Path FOLDER = Path.of("src", "test", "resources", "cases", "imports");

    private final Asking house;

    Cases(Asking house) {
        this.house = house;
    }

    Answer give(String form, String file) {
        try {
            return give(form, Files.readAllBytes(FOLDER.resolve(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Answer give(String form, byte[] content) {
        return house.importForm("manager", Forms.path(form), content);
    }

    /** Every request of the file, in order. */
    List<Answer> ask(String file) {
        var answers = new ArrayList<Answer>();
        try {
            for (String request : Files.readString(FOLDER.resolve(file)).split("(?m)^###.*$"))
                if (!request.isBlank()) answers.add(send(request.strip()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return answers;
    }

    private Answer send(String request) {
        String[] parts = request.split("\r?\n\r?\n", 2);
        String[] head = parts[0].lines().findFirst().orElseThrow().split(" ", 2);
        var address = URI.create(head[1].strip().replace("{{host}}", house.url()));
        var asked = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + house.token("manager"))
                .header("Prefer", "wait=20");
        if (parts.length == 1) return house.send(asked.method(head[0], HttpRequest.BodyPublishers.noBody()));
        return house.send(asked.header("Content-Type", "application/json")
                .method(head[0], HttpRequest.BodyPublishers.ofString(parts[1])));
    }
}
