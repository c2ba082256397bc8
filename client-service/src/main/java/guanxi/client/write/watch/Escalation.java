package guanxi.client.write.watch;

import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.MissEvent;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.Superior;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whom a missed step is brought before as long as it is late: of an agent first his supervisor, of whomever the manager later (D-M-B8). */
final class Escalation {
    /**
     * All time counts, since a client waits by night too. An hour is the longest that an agent has for what is to be done at once (T-16): by
     * then his supervisor has had as long.
     */
    static final Duration TO_THE_MANAGER_AFTER = Duration.ofMinutes(60);

    private final Instant now;

    Escalation(Instant now) {
        this.now = now;
    }

    /** Exactly an hour after it was due the manager is not told yet. */
    List<MissEvent> newsOf(SaidStep step) {
        if (!(step.last() instanceof DeadlineMissed missed) || step.ended() != null) return List.of();
        var news = new ArrayList<MissEvent>();
        if (isOfAnAgent(missed) && !step.miss().escalated().contains(Superior.SUPERVISOR))
            news.add(escalated(missed, Superior.SUPERVISOR));
        if (!step.miss().escalated().contains(Superior.MANAGER)) {
            Instant dueAt = missed.dueAt().plus(TO_THE_MANAGER_AFTER);
            if (now.isAfter(dueAt)) news.add(escalated(missed, Superior.MANAGER));
            else if (!step.miss().awaited())
                news.add(new EscalationExpected(missed.of(), missed.whose(), Superior.MANAGER, dueAt, now));
        }
        return news;
    }

    private static boolean isOfAnAgent(DeadlineMissed missed) {
        return missed.responsible() != null && missed.responsible().role() == Role.AGENT;
    }

    private StepEscalated escalated(DeadlineMissed missed, Superior to) {
        return new StepEscalated(missed.of(), missed.whose(), to, missed.dueAt(), now);
    }
}
