package guanxi.history;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What these tests tell: a client, and visits to it. */
final class Events {
    static final String MET = "王小明";
    static final String CONTACT = "李秘书";
    static final String PHONE = "13800138000";
    static final ClientId CLIENT = new ClientId("C00001");
    static final ColleagueId SPECIALIST = Samples.LIN;
    static final LocalDate DAY = LocalDate.parse("2026-06-02");
    static final Instant START = Instant.parse("2026-06-02T01:00:00Z");
    static final Instant END = Instant.parse("2026-06-02T02:30:00Z");
    static final Map<String, Object> PROVENANCE = Map.of(
            "actor", "manager-1",
            "roles", "auditor,manager",
            "correlationId", "correlation-1",
            "causationId", "causation-1",
            "reaction", "visit-judging-process");

    private Events() {}

    static ClientRegistered registered(ClientId client) {
        var profile = new ClientProfile(
                "Harbour Freight",
                ClientProfile.Tier.A,
                ClientProfile.Stage.ACTIVE,
                "transport",
                new TerritoryId("North"),
                "1 Quay",
                SPECIALIST,
                Person.ofClient(client, CONTACT, "secretary", PHONE));
        return new ClientRegistered(client, profile, START);
    }

    static VisitPlanned planned(VisitId visit, ClientId client) {
        return new VisitPlanned(visit, SPECIALIST, client, DAY, Purpose.values()[0], 1, END);
    }

    static VisitCompleted completed(VisitId visit, ClientId client) {
        var report = Samples.report()
                .personMet(Person.ofClient(client, MET))
                .startedAt(START)
                .endedAt(END)
                .summary("went well")
                .build();
        return Samples.completed(report).visitId(visit).clientId(client).on(DAY).build();
    }

    static VisitJudged judged(VisitId visit, ClientId client) {
        var facts = Samples.judgedVisit()
                .visitId(visit)
                .clientId(client)
                .startedAt(START)
                .endedAt(END)
                .build();
        return new VisitJudged(SPECIALIST, DAY, facts, List.of(), NormVersion.BUILT_IN);
    }

    static VisitId visit(int number) {
        return new VisitId("V%06d".formatted(number));
    }

    static DomainEventMessage<?> message(Object aggregate, long sequence, Object event) {
        return new GenericDomainEventMessage<>("aggregate", aggregate.toString(), sequence, event, PROVENANCE);
    }
}
