package guanxi.platform.access;

import guanxi.platform.web.Fields;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;

/** The service checks every token itself; where a call comes from proves nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Identity.class)
public class SecurityConfiguration {

    @Bean
    AccessTable accessTable(ListableBeanFactory beans, Environment environment) {
        Stream<Class<?>> controllers =
                Arrays.stream(beans.getBeanNamesForAnnotation(Controller.class)).map(beans::getType);
        return AccessTable.of(controllers, environment::resolvePlaceholders);
    }

    @Bean
    SecurityFilterChain tokenNeeded(HttpSecurity http, AccessTable table) throws Exception {
        var refusals = new Refusals(table);
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> {}).authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/health", "/api/*/openapi")
                        .permitAll()
                        .anyRequest()
                        .access(new TableAuthorization(table)))
                .build();
    }

    @Bean
    JwtDecoder tokenDecoder(Identity identity, Clock clock) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(identity.jwksUri()).build();
        decoder.setJwtValidator(validator(identity));
        return new RememberedTokens(decoder, clock);
    }

    /** Requests are measured as a whole; an observation of each filter costs more than the filters. */
    @Bean
    SecurityObservationSettings onlyWholeRequests() {
        return SecurityObservationSettings.noObservations();
    }

    /** The claim that says whose affairs a caller may touch names one specialist, or the token is refused. */
    static OAuth2TokenValidator<Jwt> validator(Identity identity) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(identity.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(identity.audience())),
                new JwtClaimValidator<Object>(
                        CallerResolver.SPECIALIST, named -> named == null || Fields.isNumber(named)));
    }
}
