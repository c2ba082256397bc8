package guanxi.client.read.visits;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit that a client had, as the visit context reported it. */
public record ClientVisit(
        VisitId visitId,
        ClientId clientId,
        ColleagueId specialistId,
        LocalDate on,
        Instant startedAt,
        Instant endedAt,
        @Nullable Person personMet,
        Purpose purpose,
        Outcome outcome,
        Integer groups,
        @Nullable String summary,
        Integer solved,
        Integer unsolved) {
    public static final ViewDefinition<ClientVisit> VIEW = view(
                    "client_visits", 2, ClientVisit.class, v -> v.visitId().number())
            .foundBy("clientId", "startedAt")
            .touchedBy(VisitEvent.class, e -> e.visitId().number());

    static ClientVisit of(VisitId visit, ClientId client, ColleagueId specialist, LocalDate on, VisitReport report) {
        return new ClientVisit(
                visit,
                client,
                specialist,
                on,
                report.startedAt(),
                report.endedAt(),
                report.personMet(),
                report.purpose(),
                report.outcome(),
                report.groups(),
                report.summary(),
                report.solved(),
                report.unsolved());
    }
}
