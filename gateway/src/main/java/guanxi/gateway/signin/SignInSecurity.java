package guanxi.gateway.signin;

import guanxi.platform.http.Problem;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.client.RestClient;

/**
 * People have a session and must show that no other page acts for them. Nothing is refused here for want of a person: whom a service lets
 * in, it decides itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SignInProperties.class)
@Conditional(WhenPeopleSignIn.class)
class SignInSecurity {

    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(10);

    @Bean
    SecurityFilterChain people(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository sessions,
            RestClient tokenEndpoint,
            SessionTokens tokens,
            SignInProperties properties)
            throws Exception {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(tokenEndpoint);
        var answers = new SignInAnswers(properties.idle());
        return http.securityMatcher(PeopleOnly::comes)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens()))
                .exceptionHandling(refusal -> refusal.accessDeniedHandler((request, response, denied) ->
                        Refusals.csrfTokenMissing().writeTo(request, response)))
                .oauth2Login(login -> login.loginPage(SignInPaths.SIGN_IN)
                        .authorizationEndpoint(to -> to.authorizationRequestResolver(new SignInRequests(clients))
                                .authorizationRequestRepository(new PendingSignIns()))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codes))
                        .authorizedClientRepository(sessions)
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(out -> out.logoutUrl(SignInPaths.SIGN_OUT)
                        .deleteCookies("GUANXI_SESSION")
                        .logoutSuccessHandler(SignOut.answer(clients, properties)))
                .addFilterAfter(new TokenOfTheSession(tokens), ExceptionTranslationFilter.class)
                .build();
    }

    @Bean
    OAuth2AuthorizedClientRepository sessions() {
        return new TokensInTheSession();
    }

    @Bean
    SessionTokens tokens(
            ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository sessions, RestClient tokenEndpoint) {
        var renewals = new RestClientRefreshTokenTokenResponseClient();
        renewals.setRestClient(tokenEndpoint);
        var manager = new DefaultOAuth2AuthorizedClientManager(clients, sessions);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(
                        renewal -> renewal.accessTokenResponseClient(renewals).clockSkew(BEFORE_ITS_END))
                .build());
        return new SessionTokens(manager, Clock.systemUTC());
    }

    @Bean
    HttpFirewall firewall() {
        return new PeopleOnly();
    }

    @Bean
    RequestRejectedHandler oddRequests() {
        return (request, response, odd) -> Problem.of(HttpStatus.BAD_REQUEST).writeTo(request, response);
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
