package guanxi.client.web.clients;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is registered.
 *
 * @param clientId absent if the department has given it none
 */
record NewClient(@Nullable ClientId clientId, @JsonUnwrapped Profile profile) {}
