package guanxi.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where the services are, and how much of the gateway each caller and each service may take. */
@ConfigurationProperties("guanxi.gateway")
record GatewayProperties(
        Services services,
        @DefaultValue Issuer issuer,
        @DefaultValue Limits limits) {

    /**
     * Whose tokens make a caller known here. It only tells callers apart for the rate limit: whom a service lets in, it decides itself.
     *
     * @param name the {@code iss} of a token
     * @param keys where the issuer publishes its keys; absent, nobody is known
     */
    record Issuer(@Nullable String name, @Nullable URI keys) {}

    record Services(
            URI client,
            URI visit,
            URI evaluation,
            URI hospitality,
            URI history,
            @Nullable URI identity) {}

    /** @param attachmentBody more than is taken, so that of most that are too large the service says how large one may be */
    record Limits(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("10s") Duration answer,
            @DefaultValue("10m") Duration imports,
            @DefaultValue("128") int concurrentCalls,
            @DefaultValue("16") int concurrentImports,
            @DefaultValue("512") int concurrentStreams,
            @DefaultValue("5s") Duration breakerPause,
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("20MB") DataSize importBody,
            @DefaultValue("8MB") DataSize attachmentBody,
            @DefaultValue("2000") int requestsPerSecondOfAnAddress,
            @DefaultValue("500") int requestsPerSecond,
            @DefaultValue("200") int importsPerSecond,
            @DefaultValue("50") int tokensPerSecond,
            @DefaultValue("10") int signInsPerSecond,
            @DefaultValue("50000") long callersRemembered) {}
}
