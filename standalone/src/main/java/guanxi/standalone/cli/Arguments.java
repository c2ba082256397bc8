package guanxi.standalone.cli;

import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A command line: what is not on it may be in the environment. */
record Arguments(String command, List<String> subjects, Map<String, String> options, Map<String, String> environment) {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "import", Set.of("url", "data", "token", "journal"),
            "token", Set.of("url", "data", "as"),
            "assessments", Set.of("url", "data", "token", "month"));

    static Arguments parse(String[] args, Map<String, String> environment) {
        if (args.length == 0) throw new Misused("Say what to do");
        var known = KNOWN.get(args[0]);
        if (known == null) throw new Misused("There is no command " + args[0]);
        var subjects = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 1; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                subjects.add(args[i]);
                continue;
            }
            var option = args[i].substring(2).split("=", 2);
            if (!known.contains(option[0])) throw new Misused("There is no option --" + option[0] + " of " + args[0]);
            if (option.length == 1 && i + 1 == args.length) throw new Misused("--" + option[0] + " needs a value");
            options.put(option[0], option.length == 2 ? option[1] : args[++i]);
        }
        if (subjects.size() > 1) throw new Misused("One too many: " + subjects.get(1));
        return new Arguments(args[0], subjects, options, environment);
    }

    String subject(String what) {
        if (subjects.isEmpty()) throw new Misused(command + " needs " + what);
        return subjects.getFirst();
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    URI url() {
        var url = option("url").orElse(variable("GUANXI_URL").orElse("http://localhost:8080"));
        try {
            var uri = URI.create(url.replaceAll("/+$", ""));
            if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme()))
                throw new Misused("Not an address: " + url);
            return uri;
        } catch (IllegalArgumentException unreadable) {
            throw new Misused("Not an address: " + url);
        }
    }

    Optional<String> token() {
        return option("token").or(() -> variable("GUANXI_TOKEN"));
    }

    /** What to say for a token, to be tried in this order; what is kept here is for a Guanxi that runs here. */
    List<String> demoSecrets() {
        Optional<String> told = variable("GUANXI_DEMO_SECRET");
        if (told.isPresent()) return List.of(told.get());
        return Stream.concat(kept().stream(), Stream.of(DemoSecret.PUBLISHED)).toList();
    }

    private Optional<String> kept() {
        if (!Options.isLoopback(url().getHost())) return Optional.empty();
        Path data = Path.of(option("data").or(() -> variable("GUANXI_DATA")).orElse("data"));
        try {
            return DemoSecret.keptIn(data);
        } catch (IOException notOurs) {
            throw new Refused("The secret in " + DemoSecret.file(data) + " cannot be read; set GUANXI_DEMO_SECRET");
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
