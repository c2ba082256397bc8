package guanxi.client.standards;

import guanxi.language.client.CallBackId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call-back found wrong, and how far that has come at a moment. */
public record ProblemReading(CallBackId callBackId, List<Step> steps) {

    /** What is to be done about a problem. */
    public enum Kind {
        PASS_PROBLEM_ON,
        SOLUTION_CALL_BACK
    }

    /** One of the two. */
    public record Step(
            Kind step,
            StepState state,
            @Nullable Instant dueAt,
            @Nullable Instant metAt,
            @Nullable Long lateBySeconds,
            @Nullable Responsible responsible) {

        private static Step of(Kind step, Decided decided, Responsible agent) {
            return new Step(
                    step,
                    decided.state(),
                    decided.dueAt(),
                    decided.metAt(),
                    decided.lateBySeconds(),
                    decided.isNeeded() ? agent : null);
        }
    }

    /** At one moment it is passed on before it is solved; what is solved need not be passed on any more. */
    static ProblemReading of(ToldCallBack told, Standard standard, Instant now) {
        Instant passedOn = told.passedOnAt();
        Instant solved = told.solutionAt();
        boolean isPassedOn = passedOn != null && (solved == null || !solved.isBefore(passedOn));
        var passing = Decided.of(
                standard.passProblemOn().dueAfter(told.callBack().at()),
                standard.passProblemOn().warning(),
                Ending.first(passedOn, solved, true),
                now);
        var calling = Decided.of(
                isPassedOn ? standard.solutionCallBack().dueAfter(passedOn) : null,
                standard.solutionCallBack().warning(),
                solved == null ? null : new Ending(solved, isPassedOn),
                now);
        var agent = Responsible.agent(told.callBack().agent());
        return new ProblemReading(
                told.callBackId(),
                List.of(
                        Step.of(Kind.PASS_PROBLEM_ON, passing, agent),
                        Step.of(Kind.SOLUTION_CALL_BACK, calling, agent)));
    }
}
