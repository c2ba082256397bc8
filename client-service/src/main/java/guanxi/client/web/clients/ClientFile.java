package guanxi.client.web.clients;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.query.merging.Origin;
import guanxi.client.read.referrals.ReferralEntry;
import guanxi.client.read.visits.ClientVisit;
import guanxi.client.web.contacts.ContactItem;
import guanxi.client.web.duplicates.LooksLike;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One client with where it was when and what happened around it, the newest first.
 *
 * @param looksLike clients that were so before it
 * @param mergedInto the client whose file shows it, absent unless it is merged
 * @param mergedFrom the clients whose visits and referrals it shows besides its own
 * @param origins from which of them each value comes that is not its own
 */
record ClientFile(
        @JsonUnwrapped ClientItem client,
        @Nullable List<ContactItem> contacts,
        Timeline<TerritoryId> territories,
        List<ClientVisit> visits,
        List<ReferralEntry> referrals,
        List<LooksLike> looksLike,
        @Nullable ClientId mergedInto,
        List<ClientId> mergedFrom,
        List<Origin> origins) {}
