package guanxi.proof;

import guanxi.platform.access.Caller;
import guanxi.platform.access.Role;
import guanxi.platform.decision.Reach;
import guanxi.platform.progress.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One service in this JVM without the others, over a history of its own: nobody else reads it or reacts to it. */
public final class Alone implements AutoCloseable {
    private static final Duration CAUGHT_UP = Duration.ofMinutes(10);
    private static final Caller MANAGER =
            new Caller("proof", Set.of(Role.MANAGER), Reach.DEPARTMENT, null, null, "proof", null, null);
    private final Path data;
    private final ConfigurableApplicationContext context;

    /** @param tokens the house whose tokens it takes */
    public Alone(SpringApplicationBuilder service, Path data, Trial tokens) {
        this(service, data, tokens, Clock.systemUTC());
    }

    /** @param clock by which it decides */
    public Alone(SpringApplicationBuilder service, Path data, Trial tokens, Clock clock) {
        this.data = data;
        context = service.registerShutdownHook(false)
                .logStartupInfo(false)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("clock", clock))
                .run(
                        "--server.port=0",
                        "--GUANXI_AXONSERVER=",
                        "--GUANXI_MONGODB_URI=",
                        "--guanxi.data=" + data,
                        "--guanxi.identity.issuer=" + tokens.gateway(),
                        "--guanxi.identity.jwks-uri=" + tokens.gateway() + "/oauth2/jwks");
        awaitCaughtUp();
    }

    public Path events() {
        return data.resolve("events.db");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public static Caller manager() {
        return MANAGER;
    }

    public String url() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public void awaitCaughtUp() {
        if (!bean(Progress.class).awaitEverything(CAUGHT_UP))
            throw new IllegalStateException("The views in " + data + " did not catch up");
    }

    @Override
    public void close() {
        context.close();
    }
}
