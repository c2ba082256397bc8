package guanxi.client.read.cases;

import guanxi.language.client.CaseId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about cases. */
@Component
public class CaseQueries {
    private final ViewReader<FiledCase> cases;

    CaseQueries(Views views) {
        this.cases = views.reader(FiledCase.VIEW);
    }

    /** Also one that was withdrawn. */
    public Optional<FiledCase> find(CaseId caseId) {
        return cases.byId(caseId.number());
    }

    /** One that stands. */
    public Optional<FiledCase> standing(String subject) {
        String number = subject.substring(subject.indexOf('-') + 1);
        return cases.byId(number)
                .filter(filed -> filed.stands() && filed.subject().equals(subject));
    }

    public List<FiledCase> standing() {
        return cases.find(standing(Query.all()));
    }

    /** Those that stand and whose call has ended by then, by number. */
    public Page<FiledCase> endedBy(Instant moment, Query filter, Paging paging) {
        return cases.page(ended(moment, filter), paging);
    }

    public List<FiledCase> endedBy(Instant moment, Query filter) {
        return cases.find(ended(moment, filter));
    }

    /** Those that stand and whose call has begun by then, whether it has ended or not. */
    public List<FiledCase> startedBy(Instant moment) {
        return cases.find(upTo(standing(Query.all()), "told.startedAt", moment));
    }

    /** Those that stand and that name it. */
    public List<FiledCase> complainingOf(CaseId named) {
        return cases.find(standing(Query.where("told.reComplaintOf", named.number())));
    }

    private static Query ended(Instant moment, Query filter) {
        return upTo(standing(filter), "told.endedAt", moment);
    }

    private static Query standing(Query filter) {
        return filter.and("stands", true);
    }

    /** All that is told is of whole seconds. */
    private static Query upTo(Query filter, String field, Instant moment) {
        return filter.between(field, null, moment.plusSeconds(1).toString());
    }
}
