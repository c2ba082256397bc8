package guanxi.client.query.board;

import guanxi.client.query.desk.NamedStep;
import guanxi.client.read.board.BoardEntry;
import guanxi.client.standards.StepState;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ClientId;
import guanxi.language.client.DueStep;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that is due, or late.
 *
 * @param id of the case or series
 * @param round of a case
 * @param callBackId that found the problem of a series
 */
public record BoardLine(
        String id,
        ServiceStandard standard,
        ClientId clientId,
        ServiceStep step,
        @Nullable Integer round,
        @Nullable CallBackId callBackId,
        StepState state,
        Instant dueAt,
        @Nullable Long lateBySeconds,
        @Nullable Responsible responsible) {

    static BoardLine of(NamedStep named) {
        var reading = named.reading();
        return of(named.of(), reading.state(), reading.dueAt(), reading.lateBySeconds(), reading.responsible());
    }

    /** As it stands now. */
    static BoardLine of(BoardEntry entry, Instant now) {
        boolean isLate = now.isAfter(entry.dueAt());
        Long late = isLate ? Duration.between(entry.dueAt(), now).toSeconds() : null;
        return of(entry.of(), state(entry, isLate, now), entry.dueAt(), late, entry.responsible());
    }

    private static StepState state(BoardEntry entry, boolean isLate, Instant now) {
        if (isLate) return StepState.MISSED;
        if (entry.paused()) return StepState.PAUSED;
        return entry.warnAt() == null || now.isBefore(entry.warnAt()) ? StepState.OPEN : StepState.DUE_SOON;
    }

    private static BoardLine of(
            DueStep of, StepState state, Instant dueAt, @Nullable Long late, @Nullable Responsible responsible) {
        return new BoardLine(
                of.id(),
                of.standard(),
                of.clientId(),
                of.step(),
                of.round(),
                of.callBackId(),
                state,
                dueAt,
                late,
                responsible);
    }
}
