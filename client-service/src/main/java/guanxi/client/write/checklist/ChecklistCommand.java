package guanxi.client.write.checklist;

import guanxi.language.client.CallTicks;
import guanxi.language.client.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the checklist of a call. */
public sealed interface ChecklistCommand {
    CaseId caseId();

    @TargetAggregateIdentifier
    default String checklist() {
        return id(caseId());
    }

    static String id(CaseId caseId) {
        return "checklist-" + caseId.number();
    }

    /** @param ticks all that is ticked from now on */
    record TickChecklist(CaseId caseId, CallTicks ticks) implements ChecklistCommand {}
}
