package guanxi.client.read.checklists;

import guanxi.language.client.CallStep;
import guanxi.language.client.CallTicks;
import guanxi.language.client.CaseId;
import guanxi.language.client.ChecklistEvent.CallChecklistTicked;
import guanxi.language.client.ClientId;
import guanxi.language.client.QuestionType;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
    private static final CaseId CASE = new CaseId("K1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private final ViewFixture<TickedCall> checklists = ViewFixture.of(new ChecklistProjection(), TickedCall.VIEW);

    @Test
    void what_was_ticked_last_stands_in_place_of_what_was_ticked_before() {
        var first = new CallTicks(List.of(CallStep.PICKED_UP, CallStep.GREETED), List.of(), List.of());
        var last = new CallTicks(List.of(CallStep.GREETED), List.of(QuestionType.SERVICE), List.of());
        checklists
                .given(ticked(first), ticked(last))
                .redelivering()
                .expectSame()
                .expect(new TickedCall(CASE, AGENT, last, NOW, 1));
    }

    private static CallChecklistTicked ticked(CallTicks ticks) {
        return new CallChecklistTicked(CASE, new ClientId("C1"), AGENT, ticks, NOW);
    }
}
