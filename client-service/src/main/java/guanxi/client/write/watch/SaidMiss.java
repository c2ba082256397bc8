package guanxi.client.write.watch;

import guanxi.language.client.MissEvent;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.Superior;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a missed step.
 *
 * @param explained absent until somebody said why
 * @param escalated whom it was brought before
 * @param awaited whether it will be brought before the manager while nobody asks
 */
record SaidMiss(@Nullable MissExplained explained, Set<Superior> escalated, boolean awaited) {
    static final SaidMiss NOTHING = new SaidMiss(null, Set.of(), false);

    SaidMiss after(MissEvent event) {
        return switch (event) {
            case MissExplained why -> new SaidMiss(why, escalated, awaited);
            case EscalationExpected expected -> new SaidMiss(explained, escalated, true);
            case StepEscalated brought -> new SaidMiss(explained, with(brought.to()), awaited);
        };
    }

    /** Whom it was brought before once is not told again, though it turn out that it went on. */
    SaidMiss lateNoLonger() {
        return new SaidMiss(explained, escalated, false);
    }

    private Set<Superior> with(Superior one) {
        var more = EnumSet.of(one);
        more.addAll(escalated);
        return more;
    }
}
