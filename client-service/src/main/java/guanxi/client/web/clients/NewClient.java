package guanxi.client.web.clients;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.write.client.ClientCommand.RegisterNewClient;
import guanxi.language.client.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is registered.
 *
 * @param clientId absent if the department has given it none
 * @param despite the clients that it looks like and is none of, absent for none
 */
record NewClient(
        @Nullable ClientId clientId,
        @Nullable List<ClientId> despite,
        @JsonUnwrapped Profile profile) {

    RegisterNewClient command(ClientId number) {
        return new RegisterNewClient(
                number, profile.checked().of(number), despite == null ? List.of() : List.copyOf(despite));
    }
}
