package guanxi.client.query.misses;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.read.misses.MissedStep;
import guanxi.client.read.misses.MissedStep.Ended;
import guanxi.client.read.misses.MissedStep.Escalated;
import guanxi.client.read.misses.MissedStep.Why;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MissCause;
import guanxi.language.client.Responsible;
import guanxi.language.organisation.ColleagueId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A missed step as it is shown.
 *
 * @param subject its case or series, under which it is explained
 * @param late whether it is late still
 * @param how it stopped being late; absent while it is late
 * @param cause absent until somebody said why
 * @param toSupervisor when it was brought before him; absent if it was not
 * @param toManager likewise
 */
public record ShownMiss(
        String subject,
        @JsonUnwrapped DueStep of,
        ColleagueId specialistId,
        @Nullable Responsible responsible,
        Instant dueAt,
        boolean late,
        long lateBySeconds,
        @Nullable LateEnd how,
        @Nullable MissCause cause,
        @Nullable String note,
        @Nullable Instant toSupervisor,
        @Nullable Instant toManager) {

    public static ShownMiss of(MissedStep missed, Instant now) {
        Ended end = missed.lateness();
        Why why = missed.why();
        Escalated brought = missed.escalated();
        Instant until = end == null ? now : end.at();
        return new ShownMiss(
                missed.of().subject(),
                missed.of(),
                missed.specialistId(),
                missed.responsible(),
                missed.dueAt(),
                end == null,
                Duration.between(missed.dueAt(), until).toSeconds(),
                end == null ? null : end.how(),
                why == null ? null : why.cause(),
                why == null ? null : why.note(),
                brought == null ? null : brought.toSupervisor(),
                brought == null ? null : brought.toManager());
    }
}
