package guanxi.standalone.house;

import guanxi.gateway.GatewayApplication;
import guanxi.platform.ops.CaughtUp;
import guanxi.standalone.identity.IdentityApplication;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house in one JVM: services as sibling contexts on loopback, and only the gateway leaves it. */
public final class OneJvm implements House {
    private static final long LOOK_AGAIN_NANOS = 20_000_000;

    /** The log is the JVM's: the gateway, which tells metrics, counts it for all; every counter more is asked at every line, written or not. */
    private static final String NOBODY_COUNTS_THE_LOG = "--spring.autoconfigure.exclude="
            + "org.springframework.boot.micrometer.metrics.autoconfigure.logging.logback.LogbackMetricsAutoConfiguration";

    private final Options options;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, ConfigurableApplicationContext> contexts = new HashMap<>();

    public OneJvm(Options options) {
        this.options = options;
    }

    @Override
    public void open() {
        var identity = start(IdentityApplication.builder(), identitySettings());
        var shared = new SharedStores(options);
        opened.push(shared);
        String jwks = "http://127.0.0.1:" + port(identity) + "/oauth2/jwks";
        startServices(shared, jwks).forEach((part, context) -> contexts.put(part.key(), context));
        contexts.values().forEach(OneJvm::awaitCaughtUp);
        start(GatewayApplication.builder(), gatewaySettings(port(identity)));
    }

    /** Where each service listens, by its name: for those who ask it past the gateway. */
    public Map<String, URI> services() {
        return contexts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, service -> URI.create("http://127.0.0.1:" + port(service.getValue()))));
    }

    /** What a service is made of, by its name: for those who give commands where its aggregates are. */
    public ApplicationContext context(String service) {
        return contexts.get(service);
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        closed.countDown();
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.err.println("Closing: " + e);
            }
        }
        contexts.clear();
    }

    private Map<Part, ConfigurableApplicationContext> startServices(SharedStores shared, String jwks) {
        var contexts = new EnumMap<Part, ConfigurableApplicationContext>(Part.class);
        try (var threads = Executors.newCachedThreadPool()) {
            var starting = new EnumMap<Part, CompletableFuture<ConfigurableApplicationContext>>(Part.class);
            for (Part part : Part.values())
                starting.put(part, CompletableFuture.supplyAsync(() -> startService(part, shared, jwks), threads));
            starting.forEach((part, context) -> contexts.put(part, started(context)));
        }
        return contexts;
    }

    private ConfigurableApplicationContext startService(Part part, SharedStores shared, String jwks) {
        return start(
                part.builder().parent(shared.parent()),
                List.of(
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        NOBODY_COUNTS_THE_LOG,
                        "--GUANXI_AXONSERVER=" + told(options.axonServer()),
                        "--GUANXI_MONGODB_URI=" + told(options.mongodbUri()),
                        "--guanxi.data=" + options.data(),
                        "--guanxi.identity.issuer=" + options.url(),
                        "--guanxi.identity.jwks-uri=" + jwks));
    }

    /** Said even where there is none, because the environment of the JVM may name one. */
    private static String told(String setting) {
        return setting == null ? "" : setting;
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder builder, List<String> settings) {
        var context = builder.registerShutdownHook(false).logStartupInfo(false).run(settings.toArray(String[]::new));
        // Logging is the JVM's: the first context sets it, and the others, starting side by side, leave it alone.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        synchronized (opened) {
            opened.push(context);
        }
        return context;
    }

    private List<String> identitySettings() {
        return List.of(
                "--server.port=0",
                NOBODY_COUNTS_THE_LOG,
                "--guanxi.data=" + options.data(),
                "--guanxi.identity.issuer=" + options.url(),
                "--guanxi.identity.demo-secret=" + told(options.demoSecret()),
                "--guanxi.identity.asks-for-secret=" + options.hasOwnSecret(),
                "--logging.level.root=${GUANXI_LOG_LEVEL:WARN}",
                "--logging.level.org.springdoc=ERROR",
                "--logging.level.org.axonframework.commandhandling.gateway=ERROR",
                "--logging.pattern.correlation=[%X{correlationId:-}] ",
                "--logging.structured.format.console=${GUANXI_LOG_FORMAT:}");
    }

    private List<String> gatewaySettings(int identity) {
        var settings = new ArrayList<String>();
        settings.add("--server.port=" + options.port());
        settings.add("--server.address=" + options.address());
        settings.add("--management.server.port=${GUANXI_MANAGEMENT_PORT:-1}");
        settings.add("--guanxi.gateway.services.identity=http://127.0.0.1:" + identity);
        settings.add("--guanxi.gateway.issuer.name=" + options.url());
        settings.add("--guanxi.gateway.issuer.keys=http://127.0.0.1:" + identity + "/oauth2/jwks");
        settings.add("--guanxi.gateway.sign-in.client-id=" + IdentityApplication.WEB_CLIENT);
        settings.add("--guanxi.gateway.sign-in.client-secret=" + told(options.demoSecret()));
        settings.add("--guanxi.gateway.sign-in.authorization-uri=" + Environments.AUTHORIZATION_PATH);
        settings.add("--guanxi.gateway.sign-in.token-uri=http://127.0.0.1:" + identity + "/oauth2/token");
        settings.add("--guanxi.gateway.sign-in.end-session-uri=" + Environments.END_SESSION_PATH);
        services().forEach((service, url) -> settings.add("--guanxi.gateway.services." + service + "=" + url));
        return settings;
    }

    private static void awaitCaughtUp(ConfigurableApplicationContext service) {
        CaughtUp caughtUp = service.getBean(CaughtUp.class);
        while (!caughtUp.health().getStatus().equals(Status.UP)) LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }

    /** Asked of the server itself: as a property the port is passed up to the shared parent, and the last one wins. */
    private static int port(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    private static ConfigurableApplicationContext started(CompletableFuture<ConfigurableApplicationContext> context) {
        try {
            return context.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting", e);
        }
    }
}
