package guanxi.client.web.checklists;

import guanxi.language.client.AnswerId;
import guanxi.language.client.CallStep;
import guanxi.language.client.CallTicks;
import guanxi.language.client.QuestionType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is ticked of a call; what is left out is not. Ticked twice is ticked, and in whatever order. */
record NewTicks(
        @Nullable List<CallStep> steps,
        @Nullable List<QuestionType> questions,
        @Nullable List<AnswerId> answers) {

    CallTicks ticks() {
        return new CallTicks(inOrder(steps), inOrder(questions), once(answers));
    }

    private static <T extends Comparable<T>> List<T> inOrder(@Nullable List<T> some) {
        return once(some).stream().sorted().toList();
    }

    private static <T> List<T> once(@Nullable List<T> some) {
        return some == null
                ? List.of()
                : some.stream().filter(Objects::nonNull).distinct().toList();
    }
}
