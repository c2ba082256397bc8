package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says where the app goes next, so that the issuer forgets the person too: a page's own request could not be led to another address. Whose
 * session has ended already goes there too, or a restart would make signing out signing in.
 */
final class SignOut {

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
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(Map.of("to", to)));
    }
}
