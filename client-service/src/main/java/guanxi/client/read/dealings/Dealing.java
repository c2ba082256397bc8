package guanxi.client.read.dealings;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;

/** A valid visit of a client, or a contact with it that was made. */
public record Dealing(String dealingId, ClientId clientId, ColleagueId specialistId, Instant at) {
    public static final ViewDefinition<Dealing> VIEW = view("dealings", 1, Dealing.class, Dealing::dealingId)
            .foundBy("clientId", "at")
            .touchedBy(VisitJudged.class, e -> visit(e.visit().visitId(), e.specialistId(), e.date()))
            .touchedBy(VisitJudgementWithdrawn.class, e -> visit(e.visitId(), e.specialistId(), e.date()))
            .touchedBy(PlannedContactEvent.class, Dealing::contact);

    static Dealing of(VisitJudged event) {
        var visit = event.visit();
        String id = visit(visit.visitId(), event.specialistId(), event.date());
        return new Dealing(id, visit.clientId(), event.specialistId(), visit.startedAt());
    }

    static String contact(PlannedContactEvent event) {
        return "contact-" + event.contactId().number();
    }

    /** A visit that moves to another day is judged there, and withdrawn here. */
    private static String visit(VisitId visit, ColleagueId specialist, LocalDate on) {
        return "visit-" + visit.number() + "-" + specialist.number() + "-" + on;
    }
}
