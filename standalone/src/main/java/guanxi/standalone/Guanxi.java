package guanxi.standalone;

import guanxi.standalone.cli.Cli;
import guanxi.standalone.cli.DemoMonth;
import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.House;
import guanxi.standalone.house.OneJvm;
import guanxi.standalone.house.Options;
import guanxi.standalone.house.SeparateProcesses;
import guanxi.standalone.identity.IdentityApplication;
import guanxi.standalone.rehearsal.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the {@code guanxi} script runs: the house, the demo, or one of the commands that talk to a running house. */
public final class Guanxi {

    private Guanxi() {}

    public static void main(String[] args) {
        try {
            run(args);
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage());
            System.exit(64);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | IOException failed) {
            System.err.println("Guanxi does not run: " + rootOf(failed));
            System.exit(1);
        }
    }

    private static void run(String[] args) throws IOException, InterruptedException {
        String command = args.length == 0 ? "help" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "start" -> serve(Options.parse(rest)).awaitEnd();
            case "demo" -> demo(Options.parse(rest));
            case "identity" -> IdentityApplication.main(rest);
            case "rehearse" -> Rehearsal.run();
            default -> System.exit(Cli.run(args, System.out, System.err));
        }
    }

    private static House serve(Options told) {
        Options options = told.demoSecret() == null ? told.withDemoSecret(secret(told.data())) : told;
        House house = options.separate() ? SeparateProcesses.of(options) : new OneJvm(options);
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "closing"));
        house.open();
        System.out.println("Guanxi is ready at " + options.url());
        return house;
    }

    private static String secret(Path data) {
        DemoSecret secret = DemoSecret.of(data);
        if (secret.made()) {
            System.out.println("The secret of the demo identities, shown this once: " + secret.value()
                    + " (kept for its owner in " + DemoSecret.file(data) + ")");
        }
        return secret.value();
    }

    private static Throwable rootOf(Throwable failed) {
        return failed.getCause() == null ? failed : rootOf(failed.getCause());
    }

    /** Its secret is published, so that everybody can try it, and so it stays on this machine. */
    private static void demo(Options told) throws IOException, InterruptedException {
        Options options = told.demoSecret() == null ? told.withDemoSecret(DemoSecret.PUBLISHED) : told;
        House house = serve(options);
        Path month = DemoMonth.unpackInto(Files.createTempDirectory("guanxi-demo-month"));
        String url = options.url();
        String journal = options.data().resolve("demo-import.jsonl").toString();
        Cli.run(
                options.demoSecret(),
                new String[] {"import", month.toString(), "--url", url, "--journal", journal},
                System.out,
                System.err);
        Cli.run(
                options.demoSecret(),
                new String[] {"assessments", "--month", "2026-06", "--url", url},
                System.out,
                System.err);
        System.out.println("Open " + url + " in a browser and choose who you are: nobody needs a password here");
        System.out.println("Guanxi is ready at " + url + "; Ctrl-C stops it");
        house.awaitEnd();
    }
}
