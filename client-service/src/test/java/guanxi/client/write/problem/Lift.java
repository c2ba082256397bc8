package guanxi.client.write.problem;

import guanxi.client.write.Known;
import guanxi.client.write.problem.ProblemPointCommand.IdentifyProblemPoint;
import guanxi.client.write.problem.ProblemPointCommand.PlanCountermeasure;
import guanxi.client.write.problem.UnsolvedIssues.UnsolvedIssue;
import guanxi.language.client.ClientId;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;

/** A lift that keeps breaking down at client C1, whose owner is S001; S002 has to see to it by the fifth of June. */
final class Lift {
    /** The first of June at ten. */
    static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate DUE = LocalDate.of(2026, 6, 5);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final ProblemPointId POINT = new ProblemPointId("Q1");
    static final ClientId CLIENT = new ClientId("C1");
    static final ColleagueId OWNER = Known.OWNER;
    static final ColleagueId MECHANIC = new ColleagueId("S002");
    static final Countermeasure REPLACE = new Countermeasure("更换曳引机", MECHANIC, DUE);
    static final VisitIssue ISSUE = new VisitIssue(new VisitId("V1"), 2);
    static final VisitIssue COUNTED = new VisitIssue(new VisitId("V1"), 3);
    static final VisitIssue TAKEN = new VisitIssue(new VisitId("V2"), 1);
    static final VisitIssue OF_ANOTHER = new VisitIssue(new VisitId("V3"), 1);
    static final Map<String, Object> HIS = Map.of(Actor.REACH, "S001");
    static final Map<String, Object> FOREIGN = Map.of(Actor.REACH, "S003");

    private static final UnsolvedIssues ISSUES = issue -> Optional.ofNullable(Map.of(
                    ISSUE, new UnsolvedIssue(CLIENT, "电梯停运", null),
                    COUNTED, new UnsolvedIssue(CLIENT, null, null),
                    TAKEN, new UnsolvedIssue(CLIENT, "电梯停运", new ProblemPointId("Q9")),
                    OF_ANOTHER, new UnsolvedIssue(new ClientId("C2"), "电梯停运", null))
            .get(issue));

    private Lift() {}

    static FixtureConfiguration<ProblemPoint> at(Instant now) {
        return new AggregateTestFixture<>(ProblemPoint.class)
                .registerInjectableResource(Known.of("C1", "C2", "S001", "S002", "S009"))
                .registerInjectableResource(ISSUES)
                .registerInjectableResource(new DepartmentTime(Clock.fixed(now, ZoneId.of("UTC")), ZONE))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
    }

    static void refused(ResultValidator<ProblemPoint> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }

    static IdentifyProblemPoint identify(String text, VisitIssue issue) {
        return new IdentifyProblemPoint(POINT, CLIENT, OWNER, text, issue, null);
    }

    static ProblemPointIdentified identified(String text, VisitIssue issue) {
        return new ProblemPointIdentified(POINT, CLIENT, OWNER, text, issue, TODAY, NOW);
    }

    static ProblemPointIdentified identified() {
        return identified("电梯停运", null);
    }

    static PlanCountermeasure plan(Countermeasure countermeasure) {
        return new PlanCountermeasure(POINT, countermeasure, null);
    }

    static CountermeasurePlanned planned() {
        return new CountermeasurePlanned(POINT, CLIENT, OWNER, REPLACE, TODAY, endOf(DUE), NOW);
    }

    static CountermeasureDone done(String result, LocalDate on) {
        return new CountermeasureDone(POINT, CLIENT, OWNER, result, on, startOf(on));
    }

    static CountermeasureDropped dropped() {
        return new CountermeasureDropped(POINT, CLIENT, OWNER, "客户自行处理", TODAY, NOW);
    }

    static CountermeasureOverdue overdue() {
        return new CountermeasureOverdue(POINT, CLIENT, OWNER, MECHANIC, DUE, endOf(DUE));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
