package guanxi.client.web.clients;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ClientId;

/**
 * A client as it is registered.
 *
 * @param clientId absent if the department has given it none
 */
record NewClient(ClientId clientId, @JsonUnwrapped Profile profile) {}
