package guanxi.standalone.house;

import java.nio.file.Path;
import java.util.Map;

/**
 * How the house is to be run.
 *
 * @param port where the gateway listens
 * @param data the folder of everything that is kept
 * @param separate every part a process of its own
 * @param axonServer {@code host:port} of an Axon Server, absent for the embedded event store
 * @param mongodbUri of a MongoDB, absent for files
 * @param address of this machine, where the gateway listens
 * @param demoSecret what the demo identities say to get a token, absent until it is found with the data
 */
public record Options(
        int port,
        Path data,
        boolean separate,
        String axonServer,
        String mongodbUri,
        String address,
        String demoSecret) {
    public static final String LOOPBACK = "127.0.0.1";

    public Options {
        if (DemoSecret.PUBLISHED.equals(demoSecret) && !isLoopback(address)) {
            throw misused("The secret " + DemoSecret.PUBLISHED + " is known to everybody: with --address " + address
                    + " set GUANXI_DEMO_SECRET to one of your own");
        }
    }

    /** On loopback. */
    public Options(int port, Path data, boolean separate, String axonServer, String mongodbUri) {
        this(port, data, separate, axonServer, mongodbUri, LOOPBACK, null);
    }

    public static Options parse(String... args) {
        return parse(System.getenv(), args);
    }

    static Options parse(Map<String, String> environment, String... args) {
        int port = 8080;
        Path data = Path.of(environment.getOrDefault("GUANXI_DATA", "data"));
        String address = environment.getOrDefault("GUANXI_ADDRESS", LOOPBACK);
        boolean separate = false;
        for (int i = 0; i < args.length; i++) {
            String[] option = args[i].split("=", 2);
            switch (option[0]) {
                case "--port" -> port = port(option.length == 2 ? option[1] : value(args, ++i));
                case "--data" -> data = Path.of(option.length == 2 ? option[1] : value(args, ++i));
                case "--address" -> address = option.length == 2 ? option[1] : value(args, ++i);
                case "--separate" -> separate = true;
                default -> throw misused("There is no option " + args[i]);
            }
        }
        String axonServer = environment.get("GUANXI_AXONSERVER");
        String mongodbUri = environment.get("GUANXI_MONGODB_URI");
        if (separate && (blank(axonServer) || blank(mongodbUri))) {
            throw misused("--separate needs GUANXI_AXONSERVER=host:port and GUANXI_MONGODB_URI=mongodb://…");
        }
        String secret = environment.get("GUANXI_DEMO_SECRET");
        return new Options(
                port,
                data.toAbsolutePath(),
                separate,
                axonServer,
                mongodbUri,
                blank(address) ? LOOPBACK : address,
                blank(secret) ? null : secret);
    }

    public Options withDemoSecret(String secret) {
        return new Options(port, data, separate, axonServer, mongodbUri, address, secret);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public boolean hasOwnSecret() {
        return !DemoSecret.PUBLISHED.equals(demoSecret);
    }

    public boolean usesAxonServer() {
        return !blank(axonServer);
    }

    public static boolean isLoopback(String address) {
        return address.equals("localhost")
                || address.matches("127(\\.\\d{1,3}){3}")
                || address.equals("::1")
                || address.equals("[::1]");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String value(String[] args, int index) {
        if (index >= args.length) throw misused("The option " + args[index - 1] + " needs a value");
        return args[index];
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) throw misused("Not a port: " + text);
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException misused(String why) {
        return new IllegalArgumentException(why);
    }
}
