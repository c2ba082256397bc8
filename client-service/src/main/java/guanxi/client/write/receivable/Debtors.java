package guanxi.client.write.receivable;

import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Unknown;
import java.util.Map;
import java.util.Optional;

/** What a decision about a receivable needs to know of others: whose a client is, and who made a purchase. */
public interface Debtors {

    Optional<ColleagueId> ownerOf(ClientId client);

    /** Of a purchase that stands. */
    Optional<ClientId> buyerOf(SeriesId purchase);

    default ColleagueId mustKnowOwnerOf(ClientId client) {
        return ownerOf(client).orElseThrow(() -> Unknown.client(client.number()));
    }

    default void mustBeBoughtBy(ClientId client, SeriesId purchase) {
        ClientId buyer = buyerOf(purchase)
                .orElseThrow(() -> new CommandRejected(
                        ReceivableRule.UNKNOWN_PURCHASE,
                        "There is no purchase " + purchase + ".",
                        "purchaseId",
                        purchase.number()));
        if (buyer.equals(client)) return;
        throw new CommandRejected(
                ReceivableRule.PURCHASE_OF_ANOTHER_CLIENT,
                "The purchase " + purchase + " was made by client " + buyer.number() + ".",
                "purchaseId",
                Map.of("recorded", buyer.number(), "given", client.number()));
    }
}
