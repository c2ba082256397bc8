package guanxi.visit.query.proposals;

import static java.util.stream.Collectors.toMap;

import guanxi.language.client.ClientId;
import guanxi.language.visit.ProposalReason;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.read.callbacks.CallBackEntry;
import guanxi.visit.read.callbacks.CallBackQueries;
import guanxi.visit.read.series.SeriesQueries;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds which clients are to be visited because a call-back after a purchase or a repair waits. */
@Component
class CallBackReasons {
    private final CallBackQueries callBacks;
    private final SeriesQueries series;
    private final DepartmentTime time;

    CallBackReasons(CallBackQueries callBacks, SeriesQueries series, DepartmentTime time) {
        this.callBacks = callBacks;
        this.series = series;
        this.time = time;
    }

    /** Of several call-backs of a client the one that is due first; a client without one is not among them. */
    Map<ClientId, DueReason> find(Collection<ClientId> clients, DaysAhead ahead, AsOf asOf) {
        var from = time.startOf(ahead.firstOfCallBacks());
        var to = time.startOf(ahead.last().plusDays(1));
        var open = callBacks.dueBetween(clients, from, to).stream()
                .filter(callBack -> callBack.isOpen(asOf))
                .toList();
        var begun = series.begun(open.stream().map(one -> one.of().subject()).toList(), asOf);
        return open.stream()
                .filter(callBack -> begun.contains(callBack.of().subject()))
                .collect(toMap(callBack -> callBack.of().clientId(), this::reason, (first, later) -> first));
    }

    private DueReason reason(CallBackEntry callBack) {
        return new DueReason(ProposalReason.CALL_BACK, time.dateOf(callBack.dueAt()));
    }
}
