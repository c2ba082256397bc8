package guanxi.standalone.house;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** In one JVM a service sees the gateway's and the identity provider's libraries; as its own process it has none of them. */
public final class WhatServicesHave implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final List<String> NOT_OF_SERVICES = List.of(
            "org.springframework.cloud.",
            "org.springframework.boot.security.oauth2.server.authorization.",
            "org.springframework.boot.security.oauth2.client.",
            "org.springdoc.webmvc.ui.",
            "io.github.resilience4j.");
    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean service = environment.containsProperty("guanxi.service");
        var kept = new boolean[autoConfigurations.length];
        for (int i = 0; i < kept.length; i++) {
            String name = autoConfigurations[i];
            kept[i] = !service || name == null || NOT_OF_SERVICES.stream().noneMatch(name::startsWith);
        }
        return kept;
    }
}
