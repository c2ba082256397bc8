package guanxi.client.query.cases;

import guanxi.client.query.desk.Desk;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.standards.CaseReading;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads cases as they stand at a moment, each by the version of its standard; one whose call has not ended then is not there. */
@Component
public class CasesAtAMoment {
    private final CaseQueries cases;
    private final Desk desk;

    CasesAtAMoment(CaseQueries cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * By number.
     *
     * @param agent who holds it then, which no index has; absent for all
     * @param state then, likewise
     */
    public Page<ShownCase> find(
            Query filter, @Nullable String agent, CaseReading.@Nullable State state, Paging paging, Instant at) {
        var reading = reading(at);
        if (agent == null && state == null)
            return cases.endedBy(at, filter, paging).map(reading).map(ShownCase::of);
        var found = cases.endedBy(at, filter).stream()
                .map(reading)
                .map(ShownCase::of)
                .filter(one -> agent == null || one.agent().number().equals(agent))
                .filter(one -> state == null || one.state() == state);
        return Page.of(found, paging, one -> one.caseId().number());
    }

    public Optional<CaseSheet> find(CaseId caseId, Instant at, boolean mayKnowCaller) {
        return cases.find(caseId)
                .filter(filed -> filed.stands() && !filed.told().endedAt().isAfter(at))
                .map(reading(at))
                .map(read -> CaseSheet.of(read, at, mayKnowCaller));
    }

    /** All that are there then. */
    public Stream<CaseRead> all(Query filter, Instant at) {
        return cases.endedBy(at, filter).stream().map(reading(at));
    }

    /** Those of a client that somebody holds then and that are neither closed nor cancelled. */
    public List<CaseRead> openOf(ClientId client, ColleagueId holder, Instant at) {
        return all(Query.where("clientId", client.number()), at)
                .filter(read -> read.reading().state().isOpen())
                .filter(read -> read.reading().holder().equals(holder.number()))
                .toList();
    }

    private Function<FiledCase, CaseRead> reading(Instant at) {
        var standards = desk.standards();
        var clocks = desk.clocks();
        return filed -> CaseRead.of(filed, standards, clocks, at);
    }
}
