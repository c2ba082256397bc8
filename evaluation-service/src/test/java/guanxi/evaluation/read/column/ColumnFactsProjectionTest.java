package guanxi.evaluation.read.column;

import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.client.ColumnEvent.MissesEntered;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnFactsProjectionTest {
    private static final CaseId CASE = new CaseId("K00001");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final Instant DUE = Instant.parse("2026-07-06T01:40:00Z");
    private static final Miss NOTIFY = miss(ServiceStep.NOTIFY);
    private static final Miss SOLVE = miss(ServiceStep.SOLVE);
    private final ViewFixture<ColumnFact> column =
            ViewFixture.of(new ColumnFactsProjection(), ColumnFactsProjection.VIEW);

    @Test
    void what_was_entered_last_stands_instead_of_all_before() {
        given(NOTIFY);
        given(NOTIFY, SOLVE);
        column.expect(new ColumnFact(CASE, List.of(NOTIFY, SOLVE)));
        given(SOLVE);
        column.expect(new ColumnFact(CASE, List.of(SOLVE))).redelivering().expectSame();
    }

    @Test
    void nothing_stands_of_a_case_of_which_nothing_is_entered_any_more() {
        given(NOTIFY);
        given();
        column.expect().redelivering().expectSame();
    }

    private void given(Miss... misses) {
        column.from(
                "watch-S2-K00001",
                new MissesEntered(CaseStandard.S2, CASE, new ClientId("C00001"), AGENT, List.of(misses), DUE));
    }

    private static Miss miss(ServiceStep step) {
        return new Miss(new CaseId("K00002"), DUE.plusSeconds(60), step, 1, DUE, 60, Responsible.agent(AGENT));
    }
}
