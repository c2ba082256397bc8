package guanxi.client.query.checklists;

import guanxi.client.query.checklists.ChecklistFigures.Use;
import guanxi.client.standards.ServiceFigures.Satisfaction;
import guanxi.language.client.CallStep;
import guanxi.language.client.CallTicks;
import guanxi.language.client.QuestionType;
import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the calls of an agent and a month together. */
final class TickedMonth {

    /** @param ratings what clients said of it, from 1 to 5 */
    private record Heard(CallTicks ticks, List<Integer> ratings) {}

    private int calls;
    private final List<Heard> ticked = new ArrayList<>();

    void call() {
        calls++;
    }

    void ticked(CallTicks ticks, List<Integer> ratings) {
        ticked.add(new Heard(ticks, ratings));
    }

    ChecklistFigures figures(ColleagueId agent, YearMonth month) {
        var steps = Arrays.stream(CallStep.values())
                .map(step -> use(step, null, ticks -> ticks.steps().contains(step)));
        var questions = Arrays.stream(QuestionType.values())
                .map(type -> use(null, type, ticks -> ticks.questions().contains(type)));
        return new ChecklistFigures(
                agent,
                month,
                calls,
                ticked.size(),
                Stream.concat(steps, questions).toList());
    }

    private Use use(CallStep step, QuestionType question, Predicate<CallTicks> isTicked) {
        var where =
                ticked.stream().filter(heard -> isTicked.test(heard.ticks())).toList();
        var elsewhere =
                ticked.stream().filter(heard -> !isTicked.test(heard.ticks())).toList();
        return new Use(step, question, where.size(), satisfaction(where), satisfaction(elsewhere));
    }

    private static Satisfaction satisfaction(List<Heard> calls) {
        var points = calls.stream().flatMap(heard -> heard.ratings().stream()).toList();
        return Satisfaction.of(points.stream().mapToInt(Integer::intValue).sum(), points.size());
    }
}
