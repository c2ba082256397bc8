package guanxi.client.query.checklists;

import guanxi.client.standards.ServiceFigures.Satisfaction;
import guanxi.language.client.CallStep;
import guanxi.language.client.QuestionType;
import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent did in his calls of a month, and how satisfied clients were where he did it and where he did not.
 *
 * @param calls that he took, by start
 * @param ticked of how many of them a checklist was ticked
 * @param uses one for each step (K-3) and each type of questions (K-2), in their order
 */
public record ChecklistFigures(ColleagueId agent, YearMonth month, int calls, int ticked, List<Use> uses) {

    /**
     * Of one thing to tick.
     *
     * @param step absent of a type of questions
     * @param question absent of a step
     * @param used in how many calls
     * @param where the satisfaction of those calls
     * @param elsewhere that of the other calls whose checklist was ticked
     */
    public record Use(
            @Nullable CallStep step,
            @Nullable QuestionType question,
            int used,
            Satisfaction where,
            Satisfaction elsewhere) {}
}
