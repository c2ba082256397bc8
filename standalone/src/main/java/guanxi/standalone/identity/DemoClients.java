package guanxi.standalone.identity;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * A client for each role, and the gateway. All share one secret, which the settings hold in the clear anyway, so it is not hashed; Spring's own repository
 * takes no secret twice.
 */
@Component
final class DemoClients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> clients;
    private final IdentityProperties properties;

    DemoClients(IdentityProperties properties) {
        this.properties = properties;
        this.clients = DemoRole.ALL.stream()
                .collect(Collectors.toUnmodifiableMap(DemoRole::clientId, role -> client(role, properties)));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(IdentityApplication.WEB_CLIENT) ? WebClient.of(properties) : clients.get(clientId);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The demo clients are fixed");
    }

    private static RegisteredClient client(DemoRole role, IdentityProperties properties) {
        return RegisteredClient.withId(role.clientId())
                .clientId(role.clientId())
                .clientSecret(properties.demoSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.tokenLife())
                        .build())
                .build();
    }
}
