package guanxi.visit.read.visits;

import static java.util.stream.Collectors.toSet;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.read.visits.VisitEntry.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about visits. */
@Component
public class VisitQueries {
    private final ViewReader<VisitEntry> visits;

    VisitQueries(Views views) {
        this.visits = views.reader(VisitEntry.VIEW);
    }

    public Optional<VisitEntry> find(VisitId id) {
        return visits.byId(id.number());
    }

    /** By day, then by number. */
    public Page<VisitEntry> find(Query filter, Paging paging) {
        return visits.page(filter.orderBy("on"), paging);
    }

    /** The completed ones of a specialist's days, a client, or all (either absent), from a day on. */
    public List<VisitEntry> completedFrom(LocalDate day, ColleagueId specialist, ClientId client) {
        return visits.find(Query.where("status", Status.COMPLETED.name())
                .and("specialistId", specialist == null ? null : specialist.number())
                .and("clientId", client == null ? null : client.number())
                .between("on", day.toString(), null)
                .orderBy("on"));
    }

    public List<VisitEntry> completed(Query filter) {
        return visits.find(filter.and("status", Status.COMPLETED.name()).orderBy("on"));
    }

    /** The completed ones of a specialist's days, both inclusive. */
    public List<VisitEntry> completedBetween(ColleagueId specialist, LocalDate first, LocalDate last) {
        return between(specialist, first, last).stream()
                .filter(visit -> visit.status() == Status.COMPLETED)
                .toList();
    }

    /** All of a specialist's days, both inclusive. */
    public List<VisitEntry> between(ColleagueId specialist, LocalDate first, LocalDate last) {
        return visits.find(Query.where("specialistId", specialist.number())
                .between("on", first.toString(), last.plusDays(1).toString())
                .orderBy("on"));
    }

    /**
     * The completed ones to any of these clients.
     *
     * @param first absent for all up to {@code last}; both inclusive
     */
    public List<VisitEntry> completedBetween(Collection<ClientId> clients, @Nullable LocalDate first, LocalDate last) {
        return visits
                .find(Query.all()
                        .in("clientId", clients.stream().map(ClientId::number).collect(toSet()))
                        .between(
                                "on",
                                first == null ? null : first.toString(),
                                last.plusDays(1).toString())
                        .orderBy("on"))
                .stream()
                .filter(visit -> visit.status() == Status.COMPLETED)
                .toList();
    }

    public boolean anyCompleted(ColleagueId specialist, LocalDate day) {
        return ofDay(specialist, day).stream().anyMatch(visit -> visit.status() == Status.COMPLETED);
    }

    public List<VisitEntry> ofDay(ColleagueId specialist, LocalDate day) {
        return visits.find(Query.where("specialistId", specialist.number())
                .and("on", day.toString())
                .orderBy("on"));
    }
}
