package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says where the app goes next, so that the issuer forgets the person too: a page's own request could not be led to another address. Whose
 * session has ended already goes there too, or a restart would make signing out signing in. What the issuer must be told names the person,
 * so it is posted as a form and stands in no address, no history and no log.
 */
final class SignOut {

    /**
     * @param to an address without a query
     * @param form what is posted there
     */
    private record Next(String to, Map<String, String> form) {}

    private SignOut() {}

    static LogoutSuccessHandler answer(ClientRegistrationRepository clients, SignInProperties properties) {
        var answer = new OidcClientInitiatedLogoutSuccessHandler(clients);
        answer.setPostLogoutRedirectUri("{baseUrl}" + Destination.HOME);
        if (properties.endSessionUri() != null) {
            answer.setDefaultTargetUrl(properties.endSessionUri().toString());
        }
        answer.setRedirectStrategy(SignOut::say);
        return answer;
    }

    private static void say(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(next(to)));
    }

    private static Next next(String to) {
        var address = UriComponentsBuilder.fromUriString(to);
        var form = new TreeMap<String, String>();
        address.build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> form.put(name, UriUtils.decode(value, StandardCharsets.UTF_8)));
        return new Next(address.replaceQuery(null).toUriString(), form);
    }
}
