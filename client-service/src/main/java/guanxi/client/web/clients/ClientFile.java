package guanxi.client.web.clients;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.read.referrals.ReferralEntry;
import guanxi.client.read.visits.ClientVisit;
import guanxi.client.web.contacts.ContactItem;
import guanxi.client.web.duplicates.LooksLike;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One client with where it was when and what happened around it, the newest first.
 *
 * @param looksLike clients that were so before it
 */
record ClientFile(
        @JsonUnwrapped ClientItem client,
        @Nullable List<ContactItem> contacts,
        Timeline<TerritoryId> territories,
        List<ClientVisit> visits,
        List<ReferralEntry> referrals,
        List<LooksLike> looksLike) {}
