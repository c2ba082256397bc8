package guanxi.client.query.merging;

import guanxi.language.client.ClientId;
import guanxi.language.client.MergedField;

/** From which client, of those that were merged into it, a file has what it shows. */
public record Origin(MergedField field, ClientId clientId) {}
