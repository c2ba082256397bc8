package guanxi.proof.figure;

import guanxi.evaluation.EvaluationService;
import guanxi.proof.Alone;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** G14: the first page of a month's assessments, asked for again, and asked for after one row of one of its specialists changed. */
public final class Months {
    private Months() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        int specialists = rounds.size(1_000, 200);
        try (var evaluation =
                new Alone(EvaluationService.builder(), trial.data().resolve("months"), trial)) {
            var month = new LargeMonth(evaluation.bean(EventStore.class));
            month.of(specialists);
            evaluation.awaitCaughtUp();
            String page = evaluation.url() + "/api/evaluations/assessments?month=" + LargeMonth.MONTH;
            double[] medians = rounds.medians(
                    () -> Load.millis(99, rounds.seconds(), () -> trial.get(page)),
                    () -> afterAChange(trial, evaluation, month, page));
            String what = String.format(
                    Locale.ROOT,
                    "the first 100 of %,d assessments with %,d visits",
                    specialists,
                    specialists * LargeMonth.VISITS_EACH);
            return List.of(
                    Figure.atMost(1, "G14", "p99 of " + what + ", asked for again", medians[0], "50 ms", 50),
                    Figure.atMost(1, "G14", "ms of it, after one row changed", medians[1], "300 ms", 300));
        }
    }

    private static double afterAChange(Trial trial, Alone evaluation, LargeMonth month, String page) {
        month.changeOneRow();
        evaluation.awaitCaughtUp();
        long start = System.nanoTime();
        trial.get(page);
        return (System.nanoTime() - start) / 1e6;
    }
}
