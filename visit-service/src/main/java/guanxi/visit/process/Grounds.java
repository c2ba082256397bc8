package guanxi.visit.process;

import guanxi.platform.directory.KnownClient;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.progress.Passing;
import guanxi.platform.progress.Progress;
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
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The views that orders of this service are decided by. */
@Component
class Grounds {
    private static final List<String> OF_JUDGING = Passing.processors(
            KnownColleague.VIEW, KnownClient.VIEW, NormEntry.VIEW, VisitEntry.VIEW, FindingEntry.VIEW);
    private static final List<String> OF_WHAT_IS_DUE = Passing.processors(
            KnownColleague.VIEW,
            CalendarEntry.VIEW,
            WorkHoursProjection.VIEW,
            SpecialistEntry.VIEW,
            VisitEntry.VIEW,
            ExpectedEntry.VIEW);
    private static final List<String> OF_CHECKING =
            Passing.processors(KnownColleague.VIEW, TerritoryEntry.VIEW, SettingEntry.VIEW, SignInEntry.VIEW);
    private final Passing passing;

    @Autowired
    Grounds(ObjectProvider<Progress> progress) {
        this.passing = new Passing(progress);
    }

    Grounds(ObjectProvider<Progress> progress, Duration most) {
        this.passing = new Passing(progress, most);
    }

    /** Waits until those that a day is judged by have passed the event; if they do not in time it comes again. */
    void mustHavePassed(EventMessage<?> event) {
        passing.mustHavePassed(event, OF_JUDGING);
    }

    /** Likewise those by which it is decided what is due and when. */
    void ofWhatIsDueMustHavePassed(EventMessage<?> event) {
        passing.mustHavePassed(event, OF_WHAT_IS_DUE);
    }

    /** Likewise those that sign-ins are held against, and the list of them. */
    void ofCheckingMustHavePassed(EventMessage<?> event) {
        passing.mustHavePassed(event, OF_CHECKING);
    }
}
