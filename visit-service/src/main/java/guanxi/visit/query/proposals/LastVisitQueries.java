package guanxi.visit.query.proposals;

import static java.util.function.BinaryOperator.maxBy;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import guanxi.language.client.ClientId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the last valid visit to each of many clients at once. Most of them were visited lately, so only of those who were not is
 * everything looked at that was ever made.
 */
@Component
class LastVisitQueries {
    private static final int LATELY_IN_DAYS = 90;
    private final VisitQueries visits;
    private final DayQueries days;

    LastVisitQueries(VisitQueries visits, DayQueries days) {
        this.visits = visits;
        this.days = days;
    }

    /** By whomever it was made; a client without one that is seen is not among them. */
    Map<ClientId, VisitEntry> find(Collection<ClientId> clients, AsOf asOf) {
        LocalDate lately = asOf.day().minusDays(LATELY_IN_DAYS);
        var found = new HashMap<>(last(visits.completedBetween(clients, lately, asOf.day())));
        var others =
                clients.stream().filter(client -> !found.containsKey(client)).toList();
        found.putAll(last(visits.completedBetween(others, null, lately.minusDays(1))));
        return found;
    }

    private Map<ClientId, VisitEntry> last(List<VisitEntry> completed) {
        var valid = completed.stream()
                .collect(groupingBy(VisitEntry::specialistId, mapping(VisitEntry::on, toSet())))
                .entrySet()
                .stream()
                .flatMap(his -> days.validOn(his.getKey(), his.getValue()).stream())
                .collect(toSet());
        return completed.stream()
                .filter(visit -> valid.contains(visit.visitId()))
                .collect(toMap(VisitEntry::clientId, identity(), maxBy(VisitEntry.BY_START)));
    }
}
