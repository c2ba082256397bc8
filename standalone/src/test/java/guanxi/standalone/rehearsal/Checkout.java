package guanxi.standalone.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The script where everything is built, with a JDK that only notes how it is called. */
final class Checkout {
    private static final String JAVA = """
        #!/usr/bin/env bash
        printf '%s\\n' "$*" >>"${0%/bin/java}/calls"
        for word in "$@"; do
          case $word in
            */program.new) mkdir -p "$word/lib" && touch "$word/standalone-0.1.0-SNAPSHOT-exec.jar" ;;
            -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) made=${word#*=} ;;
            rehearse) if [[ -e ${0%/bin/java}/fails ]]; then exit 1; fi; printf archive >"$made" ;;
          esac
        done
        """;

    private final Path root;

    Checkout(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(jar().getParent());
        Files.writeString(jar(), "a jar");
        Files.copy(Path.of("../guanxi"), root.resolve("guanxi"));
        program(root.resolve("web/build"), "#!/bin/sh\nexit 1\n");
        root.resolve("guanxi").toFile().setExecutable(true);
        sourcesAreOlder();
    }

    Path jar() {
        return root.resolve("standalone/target/standalone-0.1.0-SNAPSHOT-exec.jar");
    }

    /** In whole seconds, so that nothing here is older than another by the clock's grain. */
    private void sourcesAreOlder() throws IOException {
        var past = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(jar(), past);
        for (String source : List.of("web/build", "web"))
            Files.setLastModifiedTime(
                    root.resolve(source), FileTime.from(past.toInstant().minusSeconds(60)));
    }

    void jarIsBuiltAnew() throws IOException {
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(3600)));
    }

    Path jdk(int version) throws IOException {
        Path jdk = root.resolve("jdk-" + version);
        program(jdk.resolve("bin/java"), JAVA);
        program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return jdk;
    }

    List<String> calls(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("calls"));
    }

    Process start(Path jdk, String... words) {
        var command = new ArrayList<>(List.of(root.resolve("guanxi").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GUANXI_"));
        builder.environment().put("JAVA_HOME", jdk.toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it printed. */
    String run(Path jdk, String... words) throws IOException, InterruptedException {
        return printed(start(jdk, words));
    }

    static String printed(Process process) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0)
            throw new IllegalStateException("The script failed: " + printed);
        return printed;
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }
}
