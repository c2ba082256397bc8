package guanxi.platform.config;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What is the same in every service, so that no service can forget it. Anything told to the service itself wins. */
public final class PlatformEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty("guanxi.service")) return;
        Map<String, Object> defaults = new HashMap<>();
        String axonServer = environment.getProperty("GUANXI_AXONSERVER", "");
        defaults.put("axon.axonserver.enabled", !axonServer.isBlank());
        if (!axonServer.isBlank()) defaults.put("axon.axonserver.servers", axonServer);
        defaults.put("axon.axonserver.event-block-listing-enabled", false);
        defaults.put("axon.axonserver.component-name", environment.getProperty("spring.application.name"));
        defaults.put("axon.serializer.general", "jackson3");
        defaults.put("axon.serializer.events", "jackson3");
        defaults.put("axon.serializer.messages", "jackson3");
        defaults.put("axon.timeout.enabled", false);
        defaults.put("guanxi.data", "${GUANXI_DATA:data}");
        defaults.put("guanxi.mongodb-uri", "${GUANXI_MONGODB_URI:}");
        defaults.put("guanxi.master-key", "${GUANXI_MASTER_KEY:}");
        defaults.put("guanxi.master-key-file", "${GUANXI_MASTER_KEY_FILE:}");
        defaults.put("guanxi.zone", "${GUANXI_ZONE:Asia/Shanghai}");
        defaults.put("guanxi.segments", "${GUANXI_SEGMENTS:" + (axonServer.isBlank() ? 1 : 2) + "}");
        defaults.put("guanxi.identity.issuer", "${GUANXI_ISSUER:http://localhost:8080}");
        defaults.put("guanxi.identity.jwks-uri", "${GUANXI_JWKS_URI:http://localhost:8090/oauth2/jwks}");
        defaults.put("guanxi.identity.audience", "${GUANXI_AUDIENCE:guanxi}");
        defaults.put("spring.cloud.gateway.server.webmvc.enabled", false);
        defaults.put("server.tomcat.threads.min-spare", 2);
        defaults.put("spring.jmx.enabled", false);
        defaults.put("spring.main.banner-mode", "off");
        defaults.put("spring.jackson.deserialization.fail-on-unknown-properties", true);
        defaults.put("spring.jackson.deserialization.accept-float-as-int", false);
        defaults.put("spring.jackson.mapper.allow-coercion-of-scalars", false);
        defaults.put("spring.jackson.default-property-inclusion", "non_null");
        defaults.put("spring.web.resources.add-mappings", false);
        defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        defaults.put("server.address", "${GUANXI_ADDRESS:127.0.0.1}");
        defaults.put("server.shutdown", "graceful");
        defaults.put("server.forward-headers-strategy", "native");
        defaults.put("server.tomcat.max-swallow-size", "32MB");
        defaults.put("server.tomcat.max-keep-alive-requests", -1);
        defaults.put("logging.level.org.springdoc", "error");
        defaults.put("logging.level.org.axonframework.commandhandling.gateway", "error");
        defaults.put("springdoc.api-docs.path", "/api/${guanxi.context}/openapi");
        defaults.put("springdoc.default-produces-media-type", "application/json");
        defaults.put("springdoc.default-flat-param-object", "true");
        defaults.put("management.endpoints.web.exposure.include", "health,info,prometheus");
        defaults.put("management.endpoint.health.probes.enabled", true);
        defaults.put("management.endpoint.health.show-details", "always");
        defaults.put("management.health.diskspace.enabled", false);
        defaults.put("management.endpoint.health.group.readiness.include", "readinessState,caughtUp,eventStoreHealth");
        defaults.put("management.metrics.tags.application", "${spring.application.name}");
        defaults.put("logging.pattern.correlation", "[%X{correlationId:-}] ");
        defaults.put("logging.structured.format.console", "${GUANXI_LOG_FORMAT:}");
        environment.getPropertySources().addLast(new MapPropertySource("guanxi-platform", defaults));
    }
}
