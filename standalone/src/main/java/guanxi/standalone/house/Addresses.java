package guanxi.standalone.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the processes of one machine listen, all but the gateway's at ports that nobody chose.
 *
 * @param identity the port of the identity provider
 * @param modules the port of each service and of the gateway, by the name that it has in compose
 */
public record Addresses(int identity, Map<String, Integer> modules) {

    public static Addresses free(int gateway) {
        var modules = new LinkedHashMap<String, Integer>();
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i <= Part.values().length; i++) sockets.add(new ServerSocket(0));
            for (Part part : Part.values())
                modules.put(part.module(), sockets.get(part.ordinal()).getLocalPort());
            modules.put(SeparateProcesses.GATEWAY, gateway);
            int identity = sockets.getLast().getLocalPort();
            for (ServerSocket socket : sockets) socket.close();
            return new Addresses(identity, modules);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    /** For a gateway to which nobody was told the way. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    public String identityUrl() {
        return "http://127.0.0.1:" + identity;
    }

    public String keysUrl() {
        return identityUrl() + "/oauth2/jwks";
    }

    public String tokenUrl() {
        return identityUrl() + "/oauth2/token";
    }

    public String url(String module) {
        return "http://127.0.0.1:" + modules.get(module);
    }
}
