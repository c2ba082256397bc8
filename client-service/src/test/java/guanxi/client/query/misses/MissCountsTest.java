package guanxi.client.query.misses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.client.read.misses.MissedStep;
import guanxi.client.read.misses.MissedStep.Why;
import guanxi.client.read.misses.MissedStepQueries;
import guanxi.language.client.ClientId;
import guanxi.language.client.DueStep;
import guanxi.language.client.MissCause;
import guanxi.language.client.Responsible;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissCountsTest {
    private static final Instant DUE = Instant.parse("2026-07-06T01:40:00Z");
    private static final Responsible HE = Responsible.agent(new ColleagueId("S001"));
    private final MissedStepQueries misses = mock(MissedStepQueries.class);

    @Test
    void misses_are_counted_by_cause_step_and_role() {
        when(misses.all(Query.all()))
                .thenReturn(List.of(
                        missed("K1", ServiceStep.NOTIFY, HE, MissCause.FORGOTTEN),
                        missed("K2", ServiceStep.NOTIFY, Responsible.agent(new ColleagueId("S2")), MissCause.FORGOTTEN),
                        missed("K3", ServiceStep.NOTIFY, HE, null),
                        missed("K4", ServiceStep.SOLVE, null, null),
                        missed("K5", ServiceStep.SOLVE, new Responsible(Role.DEPARTMENT, "维修部"), null)));
        assertThat(new MissCounts(misses).count(Query.all()))
                .containsExactlyInAnyOrder(
                        new MissCount(MissCause.FORGOTTEN, ServiceStep.NOTIFY, Role.AGENT, 2),
                        new MissCount(null, ServiceStep.NOTIFY, Role.AGENT, 1),
                        new MissCount(null, ServiceStep.SOLVE, null, 1),
                        new MissCount(null, ServiceStep.SOLVE, Role.DEPARTMENT, 1));
    }

    private static MissedStep missed(
            String id, ServiceStep step, @Nullable Responsible who, @Nullable MissCause cause) {
        var of = new DueStep(ServiceStandard.S2, id, new ClientId("C1"), step, 1, null);
        var why = cause == null ? null : new Why(cause, null);
        return new MissedStep(of, new ColleagueId("S001"), who, DUE, null, why, why != null, true, null);
    }
}
