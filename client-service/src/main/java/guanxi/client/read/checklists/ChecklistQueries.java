package guanxi.client.read.checklists;

import guanxi.language.client.CallTicks;
import guanxi.language.client.CaseId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Questions about the checklists of calls. */
@Component
public class ChecklistQueries {
    private final ViewReader<TickedCall> checklists;

    ChecklistQueries(Views views) {
        this.checklists = views.reader(TickedCall.VIEW);
    }

    public Map<CaseId, CallTicks> all() {
        return checklists.find(Query.all()).stream().collect(Collectors.toMap(TickedCall::caseId, TickedCall::ticks));
    }

    public Optional<TickedCall> find(CaseId caseId) {
        return checklists.byId(caseId.number());
    }
}
