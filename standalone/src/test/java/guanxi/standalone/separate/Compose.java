package guanxi.standalone.separate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The project's docker-compose.yml, anchors resolved; what it asks of its environment is resolved as compose does it. */
record Compose(Map<String, Map<String, Object>> services) {
    static final Path HOME = Path.of("..");
    private static final Pattern INTERPOLATION =
            Pattern.compile("\\$(?:\\$|\\{(?<name>\\w+)(?:(?<kind>:[?-])(?<text>[^}]*))?})");

    @SuppressWarnings("unchecked")
    static Compose read() {
        try (var file = Files.newInputStream(HOME.resolve("docker-compose.yml"))) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Compose((Map<String, Map<String, Object>>) all.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are built from this project, in the order of the file. */
    List<String> modules() {
        return services.keySet().stream()
                .filter(name -> services.get(name).containsKey("build"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> section(String service, String... path) {
        Map<String, Object> section = services.get(service);
        for (String name : path) section = (Map<String, Object>) section.getOrDefault(name, Map.of());
        return section;
    }

    Map<String, String> environment(String service, Map<String, String> given) {
        var environment = new TreeMap<String, String>();
        section(service, "environment")
                .forEach((name, value) -> environment.put(name, resolve(value.toString(), given)));
        return environment;
    }

    /** The names of what the file asks for and has no default for. */
    List<String> demands() {
        var demands = new ArrayList<String>();
        Matcher found = INTERPOLATION.matcher(services.toString());
        while (found.find()) if (":?".equals(found.group("kind"))) demands.add(found.group("name"));
        return demands.stream().distinct().sorted().toList();
    }

    private static String resolve(String text, Map<String, String> given) {
        return INTERPOLATION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, given)));
    }

    private static String value(MatchResult found, Map<String, String> given) {
        if (found.group().equals("$$")) return "$";
        String value = given.getOrDefault(found.group("name"), "");
        if (!value.isEmpty()) return value;
        if (":-".equals(found.group("kind"))) return found.group("text");
        throw new IllegalStateException(found.group("name") + ": " + found.group("text"));
    }
}
