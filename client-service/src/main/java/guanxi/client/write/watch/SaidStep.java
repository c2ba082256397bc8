package guanxi.client.write.watch;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.MissEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a step, and still holds.
 *
 * @param last that it is due, is due no more, was met or was missed; absent if nothing was said
 * @param ended absent unless it was missed and is late no longer
 * @param miss what was said about it, if it was missed
 */
record SaidStep(@Nullable DeadlineEvent last, @Nullable LatenessEnded ended, SaidMiss miss) {
    static final SaidStep NOTHING = said(null);

    /** About another miss nothing was said: it was due at another time, or somebody else's. */
    private static SaidStep said(@Nullable DeadlineEvent last) {
        return new SaidStep(last, null, SaidMiss.NOTHING);
    }

    SaidStep after(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet set -> said(set);
            case DeadlineMet met -> said(met);
            case DeadlineMissed missed -> said(missed);
            case LatenessEnded end -> new SaidStep(last, end, miss.lateNoLonger());
            case DeadlineLifted lifted -> said(lifted);
            case DeadlineCorrected corrected ->
                corrected.takenBack() == Saying.LATENESS_ENDED ? new SaidStep(last, null, miss) : NOTHING;
        };
    }

    SaidStep after(MissEvent event) {
        return new SaidStep(last, ended, miss.after(event));
    }

    SaidStep after(List<DeadlineEvent> events) {
        var step = this;
        for (DeadlineEvent event : events) step = step.after(event);
        return step;
    }

    Optional<DeadlineMissed> missed() {
        return last instanceof DeadlineMissed missed ? Optional.of(missed) : Optional.empty();
    }

    /** Whether this says the same, whenever it became known, and whoever holds the case by now. */
    boolean isSaid(@Nullable DeadlineEvent event) {
        if (event == null) return last == null || last instanceof DeadlineLifted;
        if (last == null) return false;
        return switch (event) {
            case DeadlineSet set -> last instanceof DeadlineSet before && isSame(before, set);
            case DeadlineMet met -> last instanceof DeadlineMet before && isSame(before, met);
            case DeadlineMissed missed -> last instanceof DeadlineMissed before && isSame(before, missed);
            case LatenessEnded end -> false;
            case DeadlineLifted lifted -> false;
            case DeadlineCorrected corrected -> false;
        };
    }

    boolean isEndSaid(@Nullable LatenessEnded end) {
        if (ended == null || end == null) return ended == end;
        return ended.how() == end.how() && ended.occurredAt().equals(end.occurredAt());
    }

    private static boolean isSame(DeadlineSet one, DeadlineSet other) {
        return one.dueAt().equals(other.dueAt())
                && one.warnAt().equals(other.warnAt())
                && one.paused() == other.paused()
                && one.version() == other.version()
                && one.specialistId().equals(other.specialistId())
                && Objects.equals(one.responsible(), other.responsible());
    }

    private static boolean isSame(DeadlineMet one, DeadlineMet other) {
        return Objects.equals(one.dueAt(), other.dueAt())
                && one.occurredAt().equals(other.occurredAt())
                && one.version() == other.version()
                && Objects.equals(one.responsible(), other.responsible());
    }

    private static boolean isSame(DeadlineMissed one, DeadlineMissed other) {
        return one.dueAt().equals(other.dueAt())
                && one.version() == other.version()
                && Objects.equals(one.responsible(), other.responsible());
    }
}
