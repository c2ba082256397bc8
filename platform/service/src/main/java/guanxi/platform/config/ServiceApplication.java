package guanxi.platform.config;

import org.springframework.boot.builder.SpringApplicationBuilder;

/** How every service is started, alone or beside others in one JVM, where files named alike would shadow each other. */
public final class ServiceApplication {

    private ServiceApplication() {}

    /**
     * @param service names its stores and its component, such as {@code visit}
     * @param context the part of its paths behind {@code /api/}, such as {@code visits}
     * @param port where it listens unless told otherwise
     */
    public static SpringApplicationBuilder of(Class<?> application, String service, String context, int port) {
        return new SpringApplicationBuilder(application)
                .properties(
                        "spring.config.name=" + service + "-service",
                        "spring.application.name=" + service + "-service",
                        "guanxi.service=" + service,
                        "guanxi.context=" + context,
                        "server.port=${GUANXI_PORT:" + port + "}");
    }
}
