package guanxi.client.write.watch;

import guanxi.client.standards.StepReading;
import guanxi.client.write.watch.WatchedDesk.Watched;
import guanxi.client.write.watch.WatchedDesk.WatchedStep;
import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be said of a step, so that no more and no less holds than is so. */
final class StepNews {
    private final Instant now;

    StepNews(Instant now) {
        this.now = now;
    }

    List<DeadlineEvent> of(SaidStep said, Watched watched, WatchedStep step) {
        if (said.last() == null && step.reading().wouldBeDueAt() != null) return neverNeeded(watched, step);
        var state = state(watched, step);
        var end = end(watched, step);
        var news = new ArrayList<DeadlineEvent>();
        if (said.isSaid(state)) {
            if (said.isEndSaid(end)) return List.of();
            if (said.ended() != null) news.add(corrected(step.of(), watched.holder(), Saying.LATENESS_ENDED));
        } else {
            Instant since =
                    step.reading().leftAt() == null ? now : step.reading().leftAt();
            takeBack(said, state != null, watched.holder(), since, news);
            if (state != null) news.add(state);
        }
        if (end != null) news.add(end);
        return news;
    }

    /** Whoever looks at an earlier day sees that it was due then, though it was told only when it was not needed any more. */
    private List<DeadlineEvent> neverNeeded(Watched watched, WatchedStep step) {
        Instant dueAt = step.reading().wouldBeDueAt();
        var set = new DeadlineSet(step.of(), watched.holder(), watched.version(), dueAt, dueAt, false, null, now);
        return List.of(
                set,
                new DeadlineLifted(step.of(), watched.holder(), step.reading().leftAt()));
    }

    /** Of a step that there is no more. */
    List<DeadlineEvent> gone(SaidStep said) {
        if (said.last() == null) return List.of();
        var news = new ArrayList<DeadlineEvent>();
        takeBack(said, false, said.last().specialistId(), now, news);
        return news;
    }

    private void takeBack(
            SaidStep said, boolean isSaidAnew, ColleagueId holder, Instant since, List<DeadlineEvent> news) {
        switch (said.last()) {
            case DeadlineSet set when !isSaidAnew -> news.add(new DeadlineLifted(set.of(), holder, since));
            case DeadlineMet met -> news.add(corrected(met.of(), holder, Saying.MET));
            case DeadlineMissed missed -> news.add(corrected(missed.of(), holder, Saying.MISSED));
            case null, default -> {}
        }
    }

    private DeadlineCorrected corrected(DueStep of, ColleagueId holder, Saying what) {
        return new DeadlineCorrected(of, holder, what, now);
    }

    private @Nullable DeadlineEvent state(Watched watched, WatchedStep step) {
        StepReading reading = step.reading();
        return switch (reading.state()) {
            case OPEN, DUE_SOON, PAUSED -> reading.dueAt() == null ? null : due(watched, step);
            case MET ->
                new DeadlineMet(
                        step.of(),
                        watched.holder(),
                        watched.version(),
                        reading.dueAt(),
                        reading.responsible(),
                        reading.metAt());
            case MISSED ->
                new DeadlineMissed(
                        step.of(),
                        watched.holder(),
                        watched.version(),
                        reading.dueAt(),
                        reading.responsible(),
                        reading.dueAt());
            case NOT_NEEDED -> null;
        };
    }

    private DeadlineSet due(Watched watched, WatchedStep step) {
        StepReading reading = step.reading();
        return new DeadlineSet(
                step.of(),
                watched.holder(),
                watched.version(),
                reading.dueAt(),
                reading.soonAt(),
                reading.isPaused(),
                reading.responsible(),
                now);
    }

    private static @Nullable LatenessEnded end(Watched watched, WatchedStep step) {
        var lateness = step.reading().lateness();
        if (lateness == null || lateness.end() == null) return null;
        return new LatenessEnded(step.of(), watched.holder(), lateness.since(), lateness.end(), lateness.until());
    }
}
