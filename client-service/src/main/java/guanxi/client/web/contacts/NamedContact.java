package guanxi.client.web.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ContactId;

/**
 * Somebody of a client's side as he is named first.
 *
 * @param contactId absent if nobody has given him one
 */
record NamedContact(ContactId contactId, @JsonUnwrapped KnownContact known) {}
