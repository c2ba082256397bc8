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
 */
public record Options(int port, Path data, boolean separate, String axonServer, String mongodbUri) {

    public static Options parse(String... args) {
        return parse(System.getenv(), args);
    }

    static Options parse(Map<String, String> environment, String... args) {
        int port = 8080;
        Path data = Path.of(environment.getOrDefault("GUANXI_DATA", "data"));
        boolean separate = false;
        for (int i = 0; i < args.length; i++) {
            String[] option = args[i].split("=", 2);
            switch (option[0]) {
                case "--port" -> port = port(option.length == 2 ? option[1] : value(args, ++i));
                case "--data" -> data = Path.of(option.length == 2 ? option[1] : value(args, ++i));
                case "--separate" -> separate = true;
                default -> throw misused("There is no option " + args[i]);
            }
        }
        String axonServer = environment.get("GUANXI_AXONSERVER");
        String mongodbUri = environment.get("GUANXI_MONGODB_URI");
        if (separate && (blank(axonServer) || blank(mongodbUri))) {
            throw misused("--separate needs GUANXI_AXONSERVER=host:port and GUANXI_MONGODB_URI=mongodb://…");
        }
        return new Options(port, data.toAbsolutePath(), separate, axonServer, mongodbUri);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public boolean usesAxonServer() {
        return !blank(axonServer);
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
