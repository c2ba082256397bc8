package guanxi.client.read.followups;

import guanxi.language.client.FollowUpId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about follow-ups. */
@Component
public class FollowUpQueries {
    private final ViewReader<FollowUpEntry> followUps;

    @Autowired
    FollowUpQueries(Views views) {
        this(views.reader(FollowUpEntry.VIEW));
    }

    FollowUpQueries(ViewReader<FollowUpEntry> followUps) {
        this.followUps = followUps;
    }

    /** By when they are due. */
    public Page<FollowUpEntry> find(Query filter, Paging paging) {
        return followUps.page(filter.orderBy("dueAt"), paging);
    }

    /** What clients said who were asked again. */
    public Map<FollowUpId, Integer> secondRatings() {
        return followUps.find(Query.all()).stream()
                .filter(it -> it.second() != null)
                .collect(Collectors.toMap(FollowUpEntry::followUpId, FollowUpEntry::second));
    }
}
