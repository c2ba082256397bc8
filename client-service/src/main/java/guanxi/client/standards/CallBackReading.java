package guanxi.client.standards;

import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.Responsible;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the three call-backs of a series at a moment.
 *
 * @param attempts how often it was tried since it may be made
 * @param nextAttemptBy until when it is to be tried again; absent if nobody was reached in vain, or it is decided and not late
 */
public record CallBackReading(
        int number, Instant opensAt, int attempts, @Nullable Instant nextAttemptBy, StepReading step) {

    /**
     * @param attempts in the order of their time
     * @param returned the moment from which nobody need be called; absent if what was bought was kept
     */
    static CallBackReading of(
            CallBackTerm term,
            List<CallBack> attempts,
            @Nullable Instant returned,
            Instant now,
            ZoneId zone,
            ColleagueId agent) {
        Instant reached = attempts.stream()
                .filter(call -> call.answeredBy() == AnsweredBy.OWNER)
                .map(CallBack::at)
                .findFirst()
                .orElse(null);
        Ending end = Ending.first(reached, returned, false);
        var step = new SeriesStep(term.step(), term.term(), end, Responsible.agent(agent));
        return new CallBackReading(
                term.number(),
                term.opensAt(),
                attempts.size(),
                end == null && !attempts.isEmpty()
                        ? nextAfter(attempts.getLast(), term.term().dueAt(), zone)
                        : null,
                step.at(now));
    }

    /** Not after it is due, unless it was tried after that already. */
    private static Instant nextAfter(CallBack attempt, Instant dueAt, ZoneId zone) {
        Instant next = attempt.nextAt() == null ? endOfNextDay(attempt.at(), zone) : attempt.nextAt();
        return next.isAfter(dueAt) && !attempt.at().isAfter(dueAt) ? dueAt : next;
    }

    private static Instant endOfNextDay(Instant moment, ZoneId zone) {
        return moment.atZone(zone)
                .toLocalDate()
                .plusDays(2)
                .atStartOfDay(zone)
                .toInstant()
                .minusSeconds(1);
    }
}
