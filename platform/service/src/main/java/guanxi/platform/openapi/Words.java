package guanxi.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The sentences and examples of fields and parameters, said once a name: {@code openapi/<context>.properties} of the service, over what all
 * services share. A name that means something else in one place is said again as {@code Place.name}.
 */
final class Words {
    private final Properties lines = new Properties();

    private Words() {}

    static Words of(String context) {
        var words = new Words();
        words.read("platform");
        words.read(context);
        return words;
    }

    /** @param place a schema or an operation */
    Optional<Word> find(String place, String name) {
        String line = lines.getProperty(place + "." + name, lines.getProperty(name));
        return Optional.ofNullable(line).map(Word::of);
    }

    private void read(String name) {
        try (var content = Words.class.getResourceAsStream("/openapi/" + name + ".properties")) {
            if (content != null) lines.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
