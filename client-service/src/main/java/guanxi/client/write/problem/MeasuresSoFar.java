package guanxi.client.write.problem;

import guanxi.language.client.Countermeasure;
import guanxi.platform.decision.CommandRejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was planned about a problem point, one after the other; only the last can be open. */
final class MeasuresSoFar {
    private final List<Measure> all = new ArrayList<>();

    boolean knows(Countermeasure told, @Nullable LocalDate on) {
        return all.stream().anyMatch(measure -> measure.isToldBy(told, on));
    }

    Optional<Measure> open() {
        return last().filter(Measure::isOpen);
    }

    Optional<Measure> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    Measure mustHaveOne() {
        return last().orElseThrow(Measure::notPlanned);
    }

    void mustAllow(Countermeasure next, LocalDate on) {
        if (open().isPresent())
            throw new CommandRejected(
                    ProblemPointRule.ONE_COUNTERMEASURE_AT_A_TIME,
                    "A countermeasure is planned already; say that it is done, or drop it with a reason, before the next.",
                    "text");
        if (next.dueOn().isBefore(on))
            throw new CommandRejected(
                    ProblemPointRule.DUE_BEFORE_PLANNED,
                    "What is planned on " + on + " is not due before that day.",
                    "dueOn",
                    next.dueOn().toString());
    }

    void plan(Measure next) {
        all.add(next);
    }

    void change(UnaryOperator<Measure> how) {
        all.set(all.size() - 1, how.apply(all.getLast()));
    }
}
