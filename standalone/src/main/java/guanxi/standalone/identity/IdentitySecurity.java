package guanxi.standalone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcLogoutEndpointConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
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
    SecurityFilterChain peopleOfTheHouse(HttpSecurity http, SignInCookie cookie) throws Exception {
        return http.securityMatcher("/oauth2/authorize", "/connect/logout")
                .oauth2AuthorizationServer(
                        server -> server.oidc(oidc -> oidc.logoutEndpoint(end -> signOut(end, cookie))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(IdentitySecurity::choose))
                .securityContext(context -> context.securityContextRepository(cookie))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Also where the hint is missing or forgotten, as after a restart: who wants to be out is out. */
    private static void signOut(OidcLogoutEndpointConfigurer end, SignInCookie cookie) {
        var out = new OidcLogoutAuthenticationSuccessHandler();
        out.setLogoutHandler((request, response, person) -> cookie.signOut(request, response));
        end.logoutResponseHandler(out).errorResponseHandler((request, response, unknown) -> {
            cookie.signOut(request, response);
            response.sendRedirect("/");
        });
    }

    private static void choose(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        String asked = UriUtils.encode(String.valueOf(request.getQueryString()), StandardCharsets.UTF_8);
        response.sendRedirect(SignInController.PAGE + "?" + SignInController.ASKED + "=" + asked);
    }

    /** Another page must not sign anybody in, not even as somebody whom he may be. */
    @Bean
    @Order(3)
    SecurityFilterChain choosing(HttpSecurity http) throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(SignInCookie.NAME + "_CSRF");
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
