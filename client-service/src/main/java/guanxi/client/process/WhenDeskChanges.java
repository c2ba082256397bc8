package guanxi.client.process;

import guanxi.client.read.calendar.ListedDay;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.hours.ServiceHoursProjection;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.read.standards.StandardProjection;
import guanxi.client.write.watch.LookAtSteps;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.ColumnEvent;
import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.MissEvent;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.progress.Passing;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.LeadsTo;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was told of a case or series, or what its clocks go by, has changed: what they come to is said anew where it differs. */
@Component
@ProcessingGroup(WhenDeskChanges.PROCESS)
@DisallowReplay
@LeadsTo({DeadlineEvent.class, ColumnEvent.class, MissEvent.class})
class WhenDeskChanges {
    static final String PROCESS = "desk-watching-process";
    private static final List<String> GROUNDS = Passing.processors(
            FiledCase.VIEW, SeriesEntry.VIEW, StandardProjection.VIEW, ServiceHoursProjection.VIEW, ListedDay.VIEW);
    private final Reactions reactions;
    private final CaseQueries cases;
    private final SeriesQueries series;
    private final DepartmentTime time;
    private final Passing grounds;

    /** A case or series, and since when there is one. */
    private record Begun(String subject, ServiceStandard standard, LocalDate on) {
        /** No clock counts a day before it began. */
        boolean isThereOn(LocalDate day) {
            return !on.isAfter(day);
        }
    }

    WhenDeskChanges(
            Reactions reactions,
            CaseQueries cases,
            SeriesQueries series,
            DepartmentTime time,
            ObjectProvider<Progress> progress) {
        this.reactions = reactions;
        this.cases = cases;
        this.series = series;
        this.time = time;
        this.grounds = new Passing(progress);
    }

    /** A case of which its client complains again is looked at too (F-17). */
    @EventHandler
    void on(CaseEvent event, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        look(event.subject());
        cases.find(event.caseId())
                .map(filed -> filed.told().reComplaintOf())
                .flatMap(cases::find)
                .ifPresent(named -> look(named.subject()));
    }

    @EventHandler
    void on(SeriesEvent event, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        look(event.subject());
    }

    /** What began before its first day has another version. */
    @EventHandler
    void on(StandardPublished event, EventMessage<?> message) {
        var version = event.published();
        lookAtThose(
                message,
                begun -> begun.standard() == version.standard() && !begun.on().isBefore(version.effectiveFrom()));
    }

    @EventHandler
    void on(ServiceHoursSet event, EventMessage<?> message) {
        lookAtThose(message, begun -> event.date() == null || begun.isThereOn(event.date()));
    }

    /** The desk has the calendar of all. */
    @EventHandler
    void on(CalendarDayMarked event, EventMessage<?> message) {
        if (event.officeId() == null) lookAtThose(message, begun -> begun.isThereOn(event.date()));
    }

    private void lookAtThose(EventMessage<?> message, Predicate<Begun> concerned) {
        grounds.mustHavePassed(message, GROUNDS);
        Stream.concat(
                        cases.standing().stream().map(this::begun),
                        series.standing().stream().map(WhenDeskChanges::begun))
                .filter(concerned)
                .forEach(begun -> look(begun.subject()));
    }

    private Begun begun(FiledCase filed) {
        var standard = filed.told().standard().asOneOfAll();
        return new Begun(filed.subject(), standard, time.dateOf(filed.told().startedAt()));
    }

    private static Begun begun(SeriesEntry entry) {
        return new Begun(
                entry.subject(), entry.standard().asOneOfAll(), entry.told().startedOn());
    }

    private void look(String subject) {
        reactions.order(PROCESS, new LookAtSteps(subject));
    }
}
