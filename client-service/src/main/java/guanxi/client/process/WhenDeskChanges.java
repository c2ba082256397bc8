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
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Passing;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.LeadsTo;
import java.util.List;
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
@LeadsTo({DeadlineEvent.class, ColumnEvent.class})
class WhenDeskChanges {
    static final String PROCESS = "desk-watching-process";
    private static final List<String> GROUNDS = Passing.processors(
            FiledCase.VIEW, SeriesEntry.VIEW, StandardProjection.VIEW, ServiceHoursProjection.VIEW, ListedDay.VIEW);
    private final Reactions reactions;
    private final CaseQueries cases;
    private final SeriesQueries series;
    private final Passing grounds;

    WhenDeskChanges(Reactions reactions, CaseQueries cases, SeriesQueries series, ObjectProvider<Progress> progress) {
        this.reactions = reactions;
        this.cases = cases;
        this.series = series;
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

    @EventHandler
    void on(StandardPublished event, EventMessage<?> message) {
        lookAtAll(message);
    }

    @EventHandler
    void on(ServiceHoursSet event, EventMessage<?> message) {
        lookAtAll(message);
    }

    /** The desk has the calendar of all. */
    @EventHandler
    void on(CalendarDayMarked event, EventMessage<?> message) {
        if (event.officeId() == null) lookAtAll(message);
    }

    private void lookAtAll(EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        Stream.concat(
                        cases.standing().stream().map(FiledCase::subject),
                        series.standing().stream().map(SeriesEntry::subject))
                .forEach(this::look);
    }

    private void look(String subject) {
        reactions.order(PROCESS, new LookAtSteps(subject));
    }
}
