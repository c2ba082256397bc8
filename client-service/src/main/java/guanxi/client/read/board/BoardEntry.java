package guanxi.client.read.board;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DueStep;
import guanxi.language.client.Responsible;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that is due, or was missed.
 *
 * @param specialistId who holds the case, or whose series it is, for reach
 * @param agent who is responsible, if an agent is
 * @param warnAt absent of one that was missed
 * @param shown false once one that was missed is late no longer
 * @param place where it stands on the board: by when it is due, then by number, step, round and call-back
 */
public record BoardEntry(
        DueStep of,
        ColleagueId specialistId,
        @Nullable String agent,
        @Nullable Responsible responsible,
        Instant dueAt,
        @Nullable Instant warnAt,
        boolean paused,
        boolean shown,
        String place) {
    public static final ViewDefinition<BoardEntry> VIEW = view(
                    "duty_board", 1, BoardEntry.class, entry -> entry.of().key())
            .foundBy("shown", "place")
            .foundBy("shown", "specialistId", "place")
            .foundBy("shown", "agent", "place")
            .touchedBy(DeadlineEvent.class, event -> event.of().key());

    /** Below whatever a number is written with, so that a shorter one stands before what begins like it. */
    private static final String BETWEEN = "\t";

    static BoardEntry due(DeadlineSet set) {
        return new BoardEntry(
                set.of(),
                set.specialistId(),
                agent(set.responsible()),
                set.responsible(),
                set.dueAt(),
                set.warnAt(),
                set.paused(),
                true,
                place(set.of(), set.dueAt()));
    }

    static BoardEntry missed(DeadlineMissed missed) {
        return new BoardEntry(
                missed.of(),
                missed.specialistId(),
                agent(missed.responsible()),
                missed.responsible(),
                missed.dueAt(),
                null,
                false,
                true,
                place(missed.of(), missed.dueAt()));
    }

    BoardEntry shown(boolean isLate) {
        return new BoardEntry(of, specialistId, agent, responsible, dueAt, warnAt, paused, isLate, place);
    }

    private static @Nullable String agent(@Nullable Responsible who) {
        return who != null && who.role() == Responsible.Role.AGENT ? who.who() : null;
    }

    private static String place(DueStep of, Instant dueAt) {
        return String.join(
                BETWEEN,
                dueAt.toString(),
                of.id(),
                of.step().name(),
                "%06d".formatted(of.round() == null ? 0 : of.round()),
                of.callBackId() == null ? "" : of.callBackId().number());
    }
}
