package guanxi.client.read.checklists;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.CallTicks;
import guanxi.language.client.CaseId;
import guanxi.language.client.ChecklistEvent;
import guanxi.language.client.ChecklistEvent.CallChecklistTicked;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;

/**
 * What was done in a call.
 *
 * @param agent who took it
 * @param tickedAt when it was ticked last
 */
public record TickedCall(
        CaseId caseId, ColleagueId agent, @JsonUnwrapped CallTicks ticks, Instant tickedAt, long version) {
    public static final ViewDefinition<TickedCall> VIEW = view(
                    "checklists", 1, TickedCall.class, call -> call.caseId().number())
            .touchedBy(ChecklistEvent.class, event -> event.caseId().number());

    static TickedCall of(CallChecklistTicked event, long version) {
        return new TickedCall(event.caseId(), event.specialistId(), event.ticks(), event.occurredAt(), version);
    }
}
