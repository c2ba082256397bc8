package guanxi.client.read.clients;

import guanxi.language.client.ClientId;
import guanxi.language.client.MergedField;
import java.time.Instant;
import java.util.List;

/** The client whose file shows this one, what it takes from it, and since when. */
public record MergedInto(ClientId client, List<MergedField> taken, Instant since) {}
