package guanxi.history.read.trail;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.history.read.RecordedEvent;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.ClaimEvent;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent;
import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.NeedEvent;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.TrendEvent;
import guanxi.language.hospitality.HospitalityEvent;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.VisitEvent;
import guanxi.platform.view.ViewDefinition;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;

/** One event that concerns a client. Ordered by recording, within an aggregate by its own numbers. */
public record ClientTrailEntry(ClientId clientId, RecordedEvent event) {
    static final String[] ORDER = {"event.recordedAt", "event.aggregate", "event.sequence"};
    public static final ViewDefinition<ClientTrailEntry> VIEW = view(
                    "client_trail", 3, ClientTrailEntry.class, e -> id(e.event().eventId(), e.clientId()))
            .foundBy("clientId", ORDER[0], ORDER[1], ORDER[2])
            .addedToBy(ClientEvent.class, key(ConcernedClient::of))
            .addedToBy(ReferralEvent.class, key(ConcernedClient::of))
            .addedToBy(AgreementEvent.class, key(ConcernedClient::of))
            .addedToBy(ClientSiteEvent.class, key(ConcernedClient::of))
            .addedToBy(NeedEvent.class, key(ConcernedClient::of))
            .addedToBy(TrendEvent.class, key(ConcernedClient::of))
            .addedToBy(ProblemPointEvent.class, key(ConcernedClient::of))
            .addedToBy(HandoverEvent.class, key(ConcernedClient::of))
            .addedToBy(PoolEvent.class, key(ConcernedClient::of))
            .addedToBy(ClaimEvent.class, key(ConcernedClient::of))
            .addedToBy(SeriesEvent.class, key(ConcernedClient::of))
            .addedToBy(CaseEvent.class, key(ConcernedClient::of))
            .addedToBy(ReceivableEvent.class, key(ConcernedClient::of))
            .addedToBy(FollowUpEvent.class, key(ConcernedClient::of))
            .addedToBy(VisitEvent.class, key(ConcernedClient::of))
            .addedToBy(PlannedContactEvent.class, key(ConcernedClient::of))
            .addedToBy(AppointmentEvent.class, key(ConcernedClient::of))
            .addedToBy(VisitJudged.class, key(ConcernedClient::of))
            .addedToBy(VisitJudgementWithdrawn.class, key(ConcernedClient::of))
            .addedToBy(HospitalityEvent.class, key(ConcernedClient::of));

    private static <E> Function<EventMessage<E>, String> key(Function<E, ClientId> client) {
        return event -> id(event.getIdentifier(), client.apply(event.getPayload()));
    }

    private static String id(String eventId, ClientId client) {
        return eventId + "-" + client.number();
    }
}
