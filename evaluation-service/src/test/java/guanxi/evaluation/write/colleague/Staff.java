package guanxi.evaluation.write.colleague;

import guanxi.evaluation.write.Knowing;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Who tries colleagues, and when. */
final class Staff {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    static final Instant NOW = DAY.atTime(12, 0).atZone(SHANGHAI).toInstant();
    static final ColleagueId LIN = new ColleagueId("S001");
    static final OfficeId MAIN = new OfficeId("O01");
    static final MetaData DEPARTMENT = reaching(Reach.DEPARTMENT);
    static final MetaData AS_COLLEAGUE = reaching(Reach.of(Set.of("S002")));

    private Staff() {}

    static AggregateTestFixture<Colleague> fixture() {
        var fixture = new AggregateTestFixture<>(Colleague.class);
        fixture.registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI));
        fixture.registerInjectableResource(new Knowing(LIN, MAIN));
        fixture.registerParameterResolverFactory(new ActorParameterResolverFactory());
        return fixture;
    }

    static MetaData expectingVersion(long version) {
        return DEPARTMENT.and(DecidingAggregate.EXPECTED_VERSION, version);
    }

    static Matcher<Throwable> refusal(Rule rule) {
        return new CustomTypeSafeMatcher<>("refused as " + rule.name()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof CommandRejected refused
                        && refused.rejection().code().equals(rule.name())
                        && refused.rejection().kind() == rule.kind();
            }
        };
    }

    private static MetaData reaching(Reach reach) {
        return MetaData.from(Map.of(Actor.ID, "tester", Actor.ROLES, "manager", Actor.REACH, reach.asText()));
    }
}
