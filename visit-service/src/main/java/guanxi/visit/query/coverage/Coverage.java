package guanxi.visit.query.coverage;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanMark;
import guanxi.visit.read.plans.PlanEntry.Submission;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the visits of a specialist's month followed his plan, as of a day (B-01). Without a plan that counts all of them are unplanned.
 *
 * @param planned what the plan comes to, in groups
 * @param coverage how many of a hundred lines are done; absent without lines
 * @param plannedActual groups of the visits that did a line; those of all other valid visits are unplanned
 */
@RecordBuilder
public record Coverage(
        ColleagueId specialistId,
        YearMonth month,
        @Nullable Instant submittedAt,
        boolean late,
        boolean statedDiffers,
        @Nullable PlanFigures planned,
        int lines,
        int linesDone,
        int onTheDay,
        @Nullable BigDecimal coverage,
        int plannedActual,
        int unplannedActual,
        @Nullable PlanMark mark) {

    /**
     * @param counting the submission that counts; absent without one
     * @param dueAt until when a plan is not late
     */
    static Coverage of(
            ColleagueId specialist,
            YearMonth month,
            Optional<Submission> counting,
            Optional<PlanMark> mark,
            Instant dueAt,
            LinesDone done) {
        var submittedAt = counting.map(Submission::submittedAt);
        return CoverageBuilder.builder()
                .specialistId(specialist)
                .month(month)
                .submittedAt(submittedAt.orElse(null))
                .late(submittedAt.filter(at -> at.isAfter(dueAt)).isPresent())
                .statedDiffers(counting.filter(Submission::statedDiffers).isPresent())
                .planned(counting.map(Submission::figures).orElse(null))
                .lines(done.lines().size())
                .linesDone(done.done())
                .onTheDay(done.onTheDay().size())
                .coverage(percent(done.done(), done.lines().size()))
                .plannedActual(done.plannedGroups())
                .unplannedActual(done.unplannedGroups())
                .mark(mark.orElse(null))
                .build();
    }

    boolean isEmpty() {
        return submittedAt == null && unplannedActual == 0;
    }

    private static BigDecimal percent(int done, int lines) {
        if (lines == 0) return null;
        return BigDecimal.valueOf(100L * done).divide(BigDecimal.valueOf(lines), 2, RoundingMode.HALF_UP);
    }
}
