package guanxi.client.standards;

import static guanxi.language.client.ServiceStep.PASS_PROBLEM_ON;
import static guanxi.language.client.ServiceStep.SOLUTION_CALL_BACK;

import guanxi.language.client.CallBackId;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call-back found wrong, and how far that has come at a moment. */
public record ProblemReading(CallBackId callBackId, List<Step> steps) {

    /** One of the two things that are to be done about it. */
    public record Step(
            ServiceStep step,
            StepState state,
            @Nullable Instant dueAt,
            @Nullable Instant metAt,
            @Nullable Long lateBySeconds,
            @Nullable Responsible responsible) {

        private static Step of(ServiceStep step, Decided decided, Responsible agent) {
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
    static ProblemReading of(ToldCallBack told, StandardVersion standard, DeskClocks clocks, Instant now) {
        Instant passedOn = told.passedOnAt();
        Instant solved = told.solutionAt();
        boolean isPassedOn = passedOn != null && (solved == null || !solved.isBefore(passedOn));
        var passing = Decided.of(
                clocks.term(
                        standard.limits().get(PASS_PROBLEM_ON), told.callBack().at()),
                Ending.first(passedOn, solved, true),
                now);
        var calling = Decided.of(
                isPassedOn ? clocks.term(standard.limits().get(SOLUTION_CALL_BACK), passedOn) : null,
                solved == null ? null : new Ending(solved, isPassedOn),
                now);
        var agent = Responsible.agent(told.callBack().agent());
        return new ProblemReading(
                told.callBackId(),
                List.of(Step.of(PASS_PROBLEM_ON, passing, agent), Step.of(SOLUTION_CALL_BACK, calling, agent)));
    }
}
