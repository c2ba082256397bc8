package guanxi.visit.process;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.directory.KnownClient;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.progress.Progress;
import guanxi.platform.view.ViewDefinition;
import guanxi.visit.read.calendar.CalendarEntry;
import guanxi.visit.read.expected.ExpectedEntry;
import guanxi.visit.read.findings.FindingEntry;
import guanxi.visit.read.hours.WorkHoursProjection;
import guanxi.visit.read.norms.NormEntry;
import guanxi.visit.read.settings.SettingEntry;
import guanxi.visit.read.signins.SignInEntry;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.territories.TerritoryEntry;
import guanxi.visit.read.visits.VisitEntry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The views that orders are decided by. A reaction may be ahead of them, at a start by all of history: what it orders then would be decided
 * by less than is recorded, and nothing would ever decide it again.
 */
@Component
class Grounds {
    private static final List<String> OF_JUDGING =
            processors(KnownColleague.VIEW, KnownClient.VIEW, NormEntry.VIEW, VisitEntry.VIEW, FindingEntry.VIEW);
    private static final List<String> OF_WHAT_IS_DUE = processors(
            KnownColleague.VIEW,
            CalendarEntry.VIEW,
            WorkHoursProjection.VIEW,
            SpecialistEntry.VIEW,
            VisitEntry.VIEW,
            ExpectedEntry.VIEW);
    private static final List<String> OF_CHECKING =
            processors(KnownColleague.VIEW, TerritoryEntry.VIEW, SettingEntry.VIEW, SignInEntry.VIEW);
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);
    private final ObjectProvider<Progress> progress;
    private final Duration most;

    @Autowired
    Grounds(ObjectProvider<Progress> progress) {
        this(progress, MOST);
    }

    Grounds(ObjectProvider<Progress> progress, Duration most) {
        this.progress = progress;
        this.most = most;
    }

    /** Waits until those that a day is judged by have passed the event; if they do not in time it comes again. */
    void mustHavePassed(EventMessage<?> event) {
        mustHavePassed(event, OF_JUDGING);
    }

    /** Likewise those by which it is decided what is due and when. */
    void ofWhatIsDueMustHavePassed(EventMessage<?> event) {
        mustHavePassed(event, OF_WHAT_IS_DUE);
    }

    /** Likewise those that sign-ins are held against, and the list of them. */
    void ofCheckingMustHavePassed(EventMessage<?> event) {
        mustHavePassed(event, OF_CHECKING);
    }

    private void mustHavePassed(EventMessage<?> event, List<String> views) {
        Progress known = progress.getObject();
        long position = positionOf(event, known);
        long end = System.nanoTime() + most.toNanos();
        while (views.stream().anyMatch(view -> known.isBehind(view, position))) {
            if (System.nanoTime() > end) {
                throw new CommandRejected(
                        CommonRule.NOT_REACHABLE_NOW, "The views that this is decided by are behind; it waits.");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private static List<String> processors(ViewDefinition<?>... views) {
        return Stream.of(views).map(ViewDefinition::processor).toList();
    }

    /** One that is tried again, having been parked, has no position any more. */
    private static long positionOf(EventMessage<?> event, Progress progress) {
        if (!(event instanceof TrackedEventMessage<?> tracked) || tracked.trackingToken() == null)
            return progress.head();
        return tracked.trackingToken().position().orElseGet(progress::head);
    }
}
