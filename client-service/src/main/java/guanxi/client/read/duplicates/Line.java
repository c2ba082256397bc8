package guanxi.client.read.duplicates;

import guanxi.language.client.ContactId;
import java.time.Instant;

/**
 * Where somebody of a client's side is called.
 *
 * @param person his pseudonym: once he is erased, his line is gone
 * @param mark of the number
 */
record Line(ContactId contactId, String person, String mark, Instant since) {}
