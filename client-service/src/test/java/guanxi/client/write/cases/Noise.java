package guanxi.client.write.cases;

import guanxi.client.write.Known;
import guanxi.client.write.cases.CaseCommand.MakeEntry;
import guanxi.client.write.cases.CaseCommand.OpenCase;
import guanxi.client.write.cases.CaseCommand.RecordCase;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.client.write.cases.NamedCases.NamedCase;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.ConductFlag;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Persons;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A complaint about a noise, of the morning of 2 June, and how it and its entries are told. */
final class Noise {
    static final Instant NOW = Instant.parse("2026-06-02T02:00:00.5Z");
    static final Instant THIS_SECOND = Instant.parse("2026-06-02T02:00:00Z");
    static final Map<String, Object> MANAGERS = Map.of(Actor.REACH, "*", Actor.ROLES, "manager");
    static final CaseId NUMBER = new CaseId("K1");
    static final CaseEntryId ENTRY = new CaseEntryId("E1");
    static final ClientId CLIENT = new ClientId("C1");
    static final ColleagueId AGENT = new ColleagueId("S001");
    static final Instant START = Instant.parse("2026-06-02T01:00:00Z");
    static final Instant END = Instant.parse("2026-06-02T01:05:00Z");
    static final Instant LATER = Instant.parse("2026-06-02T01:30:00Z");
    static final Person CALLER = Person.ofClient(CLIENT, "李女士");
    static final Person SOLVER = Person.ofDepartment("李工", null);
    /** Of the same client, and its call ended when the complaint begins. */
    static final CaseId BEFORE = new CaseId("K0");

    static final CaseId OF_ANOTHER = new CaseId("K8");

    private Noise() {}

    static FixtureConfiguration<ServiceCase> cases() {
        return new AggregateTestFixture<>(ServiceCase.class)
                .registerInjectableResource(Known.of("C1", "C2", "S001", "S002"))
                .registerInjectableResource((NamedCases) Noise::named)
                .registerInjectableResource((Persons) Person::forgotten)
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
    }

    private static Optional<NamedCase> named(CaseId caseId) {
        if (caseId.equals(BEFORE)) return Optional.of(new NamedCase(CaseStandard.S2, CLIENT, START));
        if (caseId.equals(OF_ANOTHER)) return Optional.of(new NamedCase(CaseStandard.S2, new ClientId("C2"), START));
        return Optional.empty();
    }

    static Call call() {
        return call(CaseStandard.S2, 2, BEFORE);
    }

    static Call call(CaseStandard standard, Integer rings, CaseId reComplaintOf) {
        return call(standard, CLIENT, AGENT, START, rings, reComplaintOf);
    }

    static Call call(
            CaseStandard standard,
            ClientId client,
            ColleagueId agent,
            Instant start,
            Integer rings,
            CaseId reComplaintOf) {
        return new Call(standard, client, CALLER, start, END, rings, agent, "异响", CaseAnswer.LATER, reComplaintOf);
    }

    static RecordCase told(Call call) {
        return new RecordCase(NUMBER, call, null);
    }

    static OpenCase live(Call call) {
        return new OpenCase(NUMBER, call.endedAt(THIS_SECOND));
    }

    static CaseOpened opened() {
        return call().opened(NUMBER);
    }

    static CaseWithdrawn withdrawn() {
        return new CaseWithdrawn(CaseStandard.S2, NUMBER, CLIENT, AGENT, "录入有误", NOW);
    }

    static CaseEntry plain(Kind kind) {
        return new CaseEntry(kind, LATER, null, null, null, null, null, null);
    }

    static CaseEntry notified(Person solver) {
        return new CaseEntry(Kind.DEPARTMENT_NOTIFIED, LATER, "维修部", solver, null, null, null, null);
    }

    static CaseEntry handedOver(String to) {
        return new CaseEntry(Kind.HANDED_OVER, LATER, to, null, null, null, null, null);
    }

    static CaseEntry promised(Instant at, Instant by) {
        return new CaseEntry(Kind.REPLY_PROMISED, at, null, null, by, null, null, null);
    }

    static CaseEntry flagged(ConductFlag flag) {
        return new CaseEntry(Kind.CONDUCT_FLAGGED, LATER, null, null, null, null, flag, null);
    }

    static CaseEntry because(Kind kind) {
        return new CaseEntry(kind, LATER, null, null, null, null, null, "客户要求");
    }

    static RecordEntry told(CaseEntry entry) {
        return new RecordEntry(NUMBER, ENTRY, entry, null);
    }

    static MakeEntry live(CaseEntry entry) {
        return new MakeEntry(NUMBER, ENTRY, entry);
    }

    static CaseEntryRecorded happened(CaseEntry entry) {
        return happened(ENTRY, entry);
    }

    static CaseEntryRecorded happened(CaseEntryId number, CaseEntry entry) {
        return new CaseEntryRecorded(CaseStandard.S2, NUMBER, CLIENT, AGENT, number, entry, entry.at());
    }

    static CaseEntryWithdrawn unsaid() {
        return new CaseEntryWithdrawn(CaseStandard.S2, NUMBER, CLIENT, AGENT, ENTRY, "记错了", NOW);
    }
}
