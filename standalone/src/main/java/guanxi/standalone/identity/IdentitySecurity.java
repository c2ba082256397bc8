package guanxi.standalone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.context.request.RequestContextListener;
import org.springframework.web.util.UriUtils;

/** Opens the token, key and metadata endpoints to programs, and to people what a sign-in needs; nothing else is found. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class IdentitySecurity {

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks", "/.well-known/**")
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Who is not known yet is shown the page, which leads back to what he asked. */
    @Bean
    @Order(2)
    SecurityFilterChain peopleOfTheHouse(HttpSecurity http, SignIns signIns) throws Exception {
        var out = new OidcLogoutAuthenticationSuccessHandler();
        out.setLogoutHandler((request, response, person) ->
                signIns.saveContext(SecurityContextHolder.createEmptyContext(), request, response));
        return http.securityMatcher("/oauth2/authorize", "/connect/logout")
                .oauth2AuthorizationServer(
                        server -> server.oidc(oidc -> oidc.logoutEndpoint(end -> end.logoutResponseHandler(out))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint((request, response, stranger) ->
                        response.sendRedirect(SignInController.PAGE + "?" + SignInController.ASKED + "="
                                + UriUtils.encode(String.valueOf(request.getQueryString()), StandardCharsets.UTF_8))))
                .securityContext(context -> context.securityContextRepository(signIns))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Another page must not sign anybody in, not even as somebody whom he may be. */
    @Bean
    @Order(3)
    SecurityFilterChain choosing(HttpSecurity http) throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(SignIns.COOKIE + "_CSRF");
        tokens.setCookiePath("/identity");
        return http.securityMatcher(SignInController.PAGE, SignInController.STYLE)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The gateway's client is asked for before a servlet is. */
    @Bean
    RequestContextListener currentRequest() {
        return new RequestContextListener();
    }

    @Bean
    AuthorizationServerSettings settings(IdentityProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${guanxi.data}") Path data) {
        return new ImmutableJWKSet<>(
                new JWKSet(SigningKey.at(data.resolve("identity").resolve("signing-key.json"))));
    }

    /** Asked for by the OpenID part of the server, whose metadata some libraries look for first. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
