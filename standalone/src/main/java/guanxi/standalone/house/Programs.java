package guanxi.standalone.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the parts are started on this machine: services and the gateway from the jars that their images hold, the identity provider
 * from what this JVM itself was started from.
 *
 * @param home the folder of the project
 */
public record Programs(Path home) {
    private static final String VERSION = "0.1.0-SNAPSHOT";

    public static Programs here() {
        return new Programs(Path.of(System.getProperty("guanxi.home", ".")));
    }

    public boolean areBuilt() {
        return Arrays.stream(Part.values()).allMatch(part -> Files.exists(jar(part.module())))
                && Files.exists(jar(SeparateProcesses.GATEWAY));
    }

    public List<String> module(String name, String... arguments) {
        return java(List.of("-jar", jar(name).toString()), arguments);
    }

    public List<String> identity(String... arguments) {
        String path = System.getProperty("java.class.path");
        boolean packaged = path.endsWith("-exec.jar");
        List<String> program = packaged
                ? List.of("-jar", path, "identity")
                : List.of("-cp", path, "guanxi.standalone.Guanxi", "identity");
        return java(program, arguments);
    }

    private Path jar(String module) {
        return home.resolve(module).resolve("target").resolve(module + "-" + VERSION + "-exec.jar");
    }

    private static List<String> java(List<String> program, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(program);
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
