package guanxi.hospitality.read.requests;

import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.platform.store.Group;
import guanxi.platform.store.Query;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about hospitality requests. */
@Component
public class RequestQueries {
    private final ViewReader<RequestEntry> requests;

    @Autowired
    RequestQueries(Views views) {
        this(views.reader(RequestEntry.VIEW));
    }

    RequestQueries(ViewReader<RequestEntry> requests) {
        this.requests = requests;
    }

    public Optional<RequestEntry> find(HospitalityRequestId id) {
        return requests.byId(id.number());
    }

    /** By the day of the banquet, then by number. */
    public Page<RequestEntry> find(Query filter, Paging paging) {
        return requests.page(filter.orderBy("banquetOn"), paging);
    }

    /** By client. The cursor is the last client shown. */
    public Page<ClientBudget> budgets(Query filter, Paging paging) {
        List<Object> cursor = Cursor.decode(paging.cursor(), 1);
        String last = cursor == null ? null : String.valueOf(cursor.getFirst());
        List<Group> behind = requests.group(filter.between("clientId", last, null), "clientId", "totalFen").stream()
                .filter(client -> !client.value().equals(last))
                .toList();
        List<Group> shown = behind.subList(0, Math.min(behind.size(), paging.limit()));
        boolean more = shown.size() < behind.size();
        return new Page<>(
                shown.stream().map(RequestQueries::budget).toList(),
                more ? Cursor.encode(List.of(shown.getLast().value())) : null);
    }

    private static ClientBudget budget(Group client) {
        return new ClientBudget(new ClientId(client.value()), Money.ofFen(client.sum()));
    }
}
