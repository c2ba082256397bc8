package guanxi.visit.read.callbacks;

import static java.util.stream.Collectors.toSet;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about call-backs. */
@Component
public class CallBackQueries {
    private final ViewReader<CallBackEntry> callBacks;

    @Autowired
    CallBackQueries(Views views) {
        this(views.reader(CallBackEntry.VIEW));
    }

    CallBackQueries(ViewReader<CallBackEntry> callBacks) {
        this.callBacks = callBacks;
    }

    /**
     * Those of any of these clients, the first that is due before the others.
     *
     * @param to the first moment that is not of the time any more
     */
    public List<CallBackEntry> dueBetween(Collection<ClientId> clients, Instant from, Instant to) {
        return callBacks.find(Query.all()
                .in("of.clientId", clients.stream().map(ClientId::number).collect(toSet()))
                .between("dueAt", from, to)
                .orderBy("dueAt"));
    }
}
