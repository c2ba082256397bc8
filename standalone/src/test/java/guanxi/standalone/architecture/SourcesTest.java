package guanxi.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a class reads all of it. One that grows long has several reasons to change, and is parted by them. */
class SourcesTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final int MOST_LINES = 200;

    @Test
    void no_source_is_longer_than_two_hundred_lines() throws IOException {
        assertThat(longer(HOME)).isEmpty();
    }

    @Test
    void one_that_is_longer_is_found_and_one_that_is_just_as_long_is_not(@TempDir Path planted) throws IOException {
        Files.writeString(planted.resolve("pom.xml"), "<modules><module>platform/one</module></modules>");
        Path sources = Files.createDirectories(planted.resolve("platform/one/src/main/java/guanxi"));
        Files.write(sources.resolve("Long.java"), Collections.nCopies(MOST_LINES + 1, "// planted"));
        Files.write(sources.resolve("Fitting.java"), Collections.nCopies(MOST_LINES, "// planted"));
        assertThat(longer(planted)).containsExactly("platform/one/src/main/java/guanxi/Long.java: 201 lines");
    }

    @Test
    void the_sources_of_every_module_are_read() throws IOException {
        assertThat(modules(HOME))
                .contains("standalone", "visit-service", "platform/forms")
                .allSatisfy(module -> assertThat(sources(HOME.resolve(module))).isNotEmpty());
    }

    private static List<String> longer(Path home) throws IOException {
        return modules(home).stream()
                .flatMap(module -> sources(home.resolve(module)))
                .filter(source -> linesOf(source) > MOST_LINES)
                .map(source -> home.relativize(source) + ": " + linesOf(source) + " lines")
                .toList();
    }

    /** Those in Java: the web app is in another language, with rules of its own. */
    private static List<String> modules(Path home) throws IOException {
        return MODULE.matcher(Files.readString(home.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(module -> !module.equals("web"))
                .toList();
    }

    private static Stream<Path> sources(Path module) {
        try (var files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesOf(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
