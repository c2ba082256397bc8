package guanxi.client.web.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a client's side as he is named first.
 *
 * @param contactId absent if nobody has given him one
 */
record NamedContact(
        @Nullable ContactId contactId, @JsonUnwrapped KnownContact known) {}
