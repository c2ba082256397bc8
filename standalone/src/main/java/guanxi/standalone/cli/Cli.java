package guanxi.standalone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a person does from a shell against a running Guanxi. Exit codes are part of its contract, because scripts rely on them. */
public final class Cli {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int NOT_REACHABLE = 2;
    static final int MISUSED = 64;

    private static final String USAGE = """
        import DIR [--url URL] [--token TOKEN] [--journal FILE]   send a folder of forms
        token ROLE [--as S001] [--url URL] [--data DIR]           print a bearer token of a demo identity
        assessments [--month 2026-06] [--url URL] [--token TOKEN] print a month's assessments
        """;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Pause pause;

    Cli(Map<String, String> environment, PrintStream out, PrintStream err, Pause pause) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.pause = pause;
    }

    /** Names are Chinese wherever this runs, so the terminal's own encoding is not asked. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new Cli(System.getenv(), out, err, Pause.REAL).run(args);
    }

    /** As a person who was told the secret. */
    public static int run(String secret, String[] args, PrintStream out, PrintStream err) {
        var environment = new HashMap<>(System.getenv());
        environment.put("GUANXI_DEMO_SECRET", secret);
        return new Cli(environment, out, err, Pause.REAL).run(args);
    }

    int run(String... args) {
        try {
            var arguments = Arguments.parse(args, environment);
            var gateway = new Gateway(arguments.url(), pause);
            var tokens = new Tokens(gateway, arguments);
            return switch (arguments.command()) {
                case "import" -> new ImportCommand(gateway, tokens, out, err).run(arguments);
                case "token" -> token(tokens, arguments);
                case "assessments" -> new AssessmentsCommand(gateway, tokens, out).run(arguments);
                default -> throw new Misused("There is no command " + arguments.command());
            };
        } catch (Misused misused) {
            err.println(misused.getMessage());
            err.print(USAGE);
            return MISUSED;
        } catch (NotReachable silent) {
            err.println(silent.getMessage());
            return NOT_REACHABLE;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private int token(Tokens tokens, Arguments arguments) {
        out.println(tokens.fetch(arguments.subject("a role"), arguments.option("as")));
        return DONE;
    }
}
