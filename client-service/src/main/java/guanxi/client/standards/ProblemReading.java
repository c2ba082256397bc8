package guanxi.client.standards;

import static guanxi.language.client.ServiceStep.PASS_PROBLEM_ON;
import static guanxi.language.client.ServiceStep.SOLUTION_CALL_BACK;

import guanxi.language.client.CallBackId;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.List;

/** What a call-back found wrong, and how far the two things that are to be done about it have come at a moment. */
public record ProblemReading(CallBackId callBackId, List<StepReading> steps) {

    /** At one moment it is passed on before it is solved; what is solved need not be passed on any more. */
    static ProblemReading of(ToldCallBack told, StandardVersion standard, DeskClocks clocks, Instant now) {
        Instant passedOn = told.passedOnAt();
        Instant solved = told.solutionAt();
        boolean isPassedOn = passedOn != null && (solved == null || !solved.isBefore(passedOn));
        var agent = Responsible.agent(told.callBack().agent());
        var passing = new SeriesStep(
                PASS_PROBLEM_ON,
                term(PASS_PROBLEM_ON, standard, clocks, told.callBack().at()),
                Ending.first(passedOn, solved, true),
                agent);
        var calling = new SeriesStep(
                SOLUTION_CALL_BACK,
                isPassedOn ? term(SOLUTION_CALL_BACK, standard, clocks, passedOn) : null,
                solved == null ? null : new Ending(solved, isPassedOn),
                agent);
        return new ProblemReading(told.callBackId(), List.of(passing.at(now), calling.at(now)));
    }

    private static Term term(ServiceStep step, StandardVersion standard, DeskClocks clocks, Instant start) {
        return clocks.term(standard.limits().get(step), start);
    }
}
