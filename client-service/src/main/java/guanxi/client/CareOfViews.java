package guanxi.client;

import guanxi.client.read.dealings.Dealing;
import guanxi.client.read.dealings.DealingQueries;
import guanxi.client.read.prospects.ProspectEntry;
import guanxi.client.read.prospects.ProspectQueries;
import guanxi.client.write.pool.ProspectCare;
import guanxi.language.client.ClientId;
import java.util.Optional;

/** How prospects are dealt with, as the views tell. */
record CareOfViews(ProspectQueries prospects, DealingQueries dealings) implements ProspectCare {

    @Override
    public Optional<Care> read(ClientId client) {
        return prospects.find(client).filter(ProspectEntry::isInCare).map(this::care);
    }

    private Care care(ProspectEntry entry) {
        var last = dealings.newestOf(entry.clientId()).map(Dealing::at).orElse(null);
        return new Care(entry.owner(), entry.since(), last);
    }
}
