package guanxi.client.read.referrals;

import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Questions about referrals. */
@Component
public class ReferralQueries {
    private final ViewReader<ReferralEntry> referrals;

    ReferralQueries(Views views) {
        this.referrals = views.reader(ReferralEntry.VIEW);
    }

    public Optional<ReferralEntry> find(ReferralId id) {
        return referrals.byId(id.number());
    }

    /** By the day of sending, then by number. */
    public Page<ReferralEntry> find(Query filter, Paging paging) {
        return referrals.page(filter.orderBy("sentOn"), paging);
    }

    /** On their way to the site, by the day of sending. */
    public List<ReferralEntry> unconfirmedOf(ClientId client) {
        return referrals.find(Query.where("clientId", client.number())
                .and("status", ReferralEntry.Status.SENT.name())
                .orderBy("sentOn"));
    }

    /** The newest first. */
    public List<ReferralEntry> ofClients(Collection<ClientId> clients, int most) {
        return referrals.find(Query.all()
                .in("clientId", clients.stream().map(ClientId::number).collect(Collectors.toSet()))
                .orderBy("sentOn")
                .newestFirst()
                .limit(most));
    }
}
