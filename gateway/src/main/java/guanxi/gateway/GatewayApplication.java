package guanxi.gateway;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Starts the gateway alone or beside others in one JVM; its settings have a name of their own ({@code gateway.yml}), because there
 * the services' files are on the same class path.
 */
@SpringBootConfiguration
@ComponentScan
@Import(OwnAutoConfigurations.class)
@EnableConfigurationProperties(GatewayProperties.class)
public class GatewayApplication {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(GatewayApplication.class).properties("spring.config.name=gateway");
    }
}
