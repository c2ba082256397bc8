package guanxi.standalone.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers like a running Guanxi, or as a test wants it to, and remembers what it was asked. */
final class StubGuanxi implements AutoCloseable {
    record Request(String method, String uri, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    record Reply(int status, String body, Map<String, String> headers) {
        static final Reply HANG_UP = new Reply(0, "", Map.of());

        static Reply of(int status, String body) {
            return new Reply(status, body, Map.of());
        }
    }

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Map<String, Function<Request, Reply>> rules = new ConcurrentHashMap<>();
    private final Map<String, Queue<Reply>> first = new ConcurrentHashMap<>();

    StubGuanxi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        on("/oauth2/token", request -> Reply.of(200, "{\"access_token\":\"a.b.c\",\"token_type\":\"Bearer\"}"));
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void on(String path, Function<Request, Reply> rule) {
        rules.put(path, rule);
    }

    /** These come before the rule of the path, one a request. */
    void first(String path, Reply... replies) {
        first.put(path, new ArrayDeque<>(List.of(replies)));
    }

    List<Request> asked(String path) {
        return requests.stream().filter(request -> request.uri().equals(path)).toList();
    }

    static Reply allTaken(Request request) {
        long rows = request.body().lines().count() - 1;
        return Reply.of(200, "{\"rows\":%d,\"accepted\":%d,\"unchanged\":0,\"rejected\":[]}".formatted(rows, rows));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body);
            requests.add(request);
            var path = exchange.getRequestURI().getPath();
            var early = first.getOrDefault(path, new ArrayDeque<>()).poll();
            var reply = early != null
                    ? early
                    : rules.getOrDefault(path, StubGuanxi::allTaken).apply(request);
            if (reply == Reply.HANG_UP) return;
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
