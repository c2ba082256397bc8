package guanxi.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where the services are, and how much of the gateway each caller and each service may take. */
@ConfigurationProperties("guanxi.gateway")
record GatewayProperties(Services services, @DefaultValue Limits limits) {

    record Services(
            URI client,
            URI visit,
            URI evaluation,
            URI hospitality,
            URI history,
            @Nullable URI identity) {}

    record Limits(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("10s") Duration answer,
            @DefaultValue("10m") Duration imports,
            @DefaultValue("128") int concurrentCalls,
            @DefaultValue("16") int concurrentImports,
            @DefaultValue("512") int concurrentStreams,
            @DefaultValue("5s") Duration breakerPause,
            @DefaultValue("20MB") DataSize body,
            @DefaultValue("500") int requestsPerSecond,
            @DefaultValue("50000") long callersRemembered) {}
}
