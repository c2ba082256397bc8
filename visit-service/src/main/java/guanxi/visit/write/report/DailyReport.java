package guanxi.visit.write.report;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Expectation;
import guanxi.visit.write.Expectation.Said;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.WorkDays;
import guanxi.visit.write.report.DailyReportCommand.MissReport;
import guanxi.visit.write.report.DailyReportCommand.ReconsiderReport;
import guanxi.visit.write.report.DailyReportCommand.SubmitReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The report of a specialist's day (F-11): expected once he was out, and overdue if it is not in by the next morning's start of work (T-24). */
@Aggregate
class DailyReport extends DecidingAggregate {
    /** A day that the department learns of later than this after its report was due came in on paper: nobody was late in this system. */
    static final Duration TOLD_LATE = Duration.ofDays(7);

    @AggregateIdentifier
    private String id;

    private ColleagueId specialist;
    private LocalDate date;
    private Instant submittedAt;
    private final Expectation expectation = new Expectation();

    DailyReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitReport command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        references.mustKnow(command.specialistId());
        require(
                submittedAt == null,
                VisitRule.REPORT_ALREADY_SUBMITTED,
                "The report of " + command.date() + " was submitted already.");
        return changed(
                new DailyReportSubmitted(command.specialistId(), command.date(), time.now()),
                () -> differing(Optional.ofNullable(expectation.dueAt()), time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReconsiderReport command, WorkDays days, DepartmentTime time) {
        Optional<Instant> due = days.reportDueAt(command.specialistId(), command.date())
                .filter(at -> expectation.wasEver()
                        || !at.isBefore(command.learnedAt().minus(TOLD_LATE)));
        if (id != null) return said(differing(due, time));
        Instant dueAt = due.orElseThrow(
                () -> new CommandRejected(CommonRule.NOT_FOUND, "No report is expected of " + command.date() + "."));
        return changed(new DailyReportExpected(command.specialistId(), command.date(), dueAt, time.now()));
    }

    @CommandHandler
    Outcome handle(MissReport command, WorkDays days, DepartmentTime time) {
        Outcome settled = said(differing(days.reportDueAt(specialist, date), time));
        if (settled.changed() || !expectation.isMissed(time.now())) return settled;
        return changed(new DailyReportOverdue(specialist, date, expectation.dueAt(), expectation.dueAt()));
    }

    private List<DailyReportEvent> differing(Optional<Instant> due, DepartmentTime time) {
        return expectation.differing(due, Optional.ofNullable(submittedAt)).stream()
                .map(each -> event(each, due.orElse(null), time.now()))
                .toList();
    }

    private DailyReportEvent event(Said said, Instant due, Instant now) {
        return switch (said) {
            case OVERDUE_WITHDRAWN -> new DailyReportOverdueWithdrawn(specialist, date, expectation.dueAt(), now);
            case WITHDRAWN -> new DailyReportExpectationWithdrawn(specialist, date, now);
            case EXPECTED -> new DailyReportExpected(specialist, date, due, now);
            case MET -> new DailyReportExpectationMet(specialist, date, due, submittedAt);
        };
    }

    @EventSourcingHandler
    void on(DailyReportEvent event) {
        id = event.reportId();
        specialist = event.specialistId();
        date = event.date();
        switch (event) {
            case DailyReportSubmitted submitted -> submittedAt = submitted.submittedAt();
            case DailyReportExpected expected -> expectation.expected(expected.dueAt());
            case DailyReportExpectationMet met -> expectation.met();
            case DailyReportExpectationWithdrawn withdrawn -> expectation.withdrawn();
            case DailyReportOverdue overdue -> expectation.overdue();
            case DailyReportOverdueWithdrawn withdrawn -> expectation.overdueWithdrawn();
        }
    }
}
