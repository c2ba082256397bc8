package guanxi.client.query.series;

import guanxi.client.query.desk.ShownStep;
import guanxi.client.standards.ProblemReading;
import guanxi.language.client.CallBackId;
import java.util.List;

/** What a call-back found wrong, and how far that has come at a moment. */
public record ShownProblem(CallBackId callBackId, List<ShownStep> steps) {

    static ShownProblem of(ProblemReading problem) {
        return new ShownProblem(
                problem.callBackId(),
                problem.steps().stream().map(step -> ShownStep.of(null, step)).toList());
    }
}
