package guanxi.client.query.cases;

import guanxi.client.query.desk.ShownStep;
import guanxi.client.standards.CaseReading;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case at a moment.
 *
 * @param agent who holds it then
 * @param rings absent if nobody counted
 * @param reComplaintOf absent if it is about no other case
 * @param round the current one
 */
public record ShownCase(
        CaseId caseId,
        CaseStandard standard,
        int standardVersion,
        ClientId clientId,
        ColleagueId agent,
        Instant startedAt,
        Instant endedAt,
        @Nullable Integer rings,
        CaseAnswer answer,
        @Nullable CaseId reComplaintOf,
        CaseReading.State state,
        int round,
        List<ShownStep> steps) {

    static ShownCase of(CaseRead read) {
        var filed = read.filed();
        var told = filed.told();
        var reading = read.reading();
        return new ShownCase(
                filed.caseId(),
                told.standard(),
                read.standard().version(),
                filed.clientId(),
                new ColleagueId(reading.holder()),
                told.startedAt(),
                told.endedAt(),
                told.rings(),
                told.answer(),
                told.reComplaintOf(),
                reading.state(),
                reading.round(),
                reading.steps().stream()
                        .map(step -> ShownStep.of(step.round(), step.step()))
                        .toList());
    }
}
