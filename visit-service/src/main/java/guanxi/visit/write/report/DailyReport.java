package guanxi.visit.write.report;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
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
import guanxi.visit.write.ReportContents;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.WorkDays;
import guanxi.visit.write.report.DailyReportCommand.MissReport;
import guanxi.visit.write.report.DailyReportCommand.ReconsiderReport;
import guanxi.visit.write.report.DailyReportCommand.RecordRound;
import guanxi.visit.write.report.DailyReportCommand.ReopenReport;
import guanxi.visit.write.report.DailyReportCommand.ReturnReport;
import guanxi.visit.write.report.DailyReportCommand.SignReport;
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

/**
 * The report of a specialist's day (F-11): expected once he was out, and overdue if it is not in by the next morning's start of work (T-24);
 * submitted, signed by three, and submitted anew if one of them gives it back.
 */
@Aggregate
class DailyReport extends DecidingAggregate {
    /** A day that the department learns of later than this after its report was due came in on paper: nobody was late in this system. */
    static final Duration TOLD_LATE = Duration.ofDays(7);

    @AggregateIdentifier
    private String id;

    private ColleagueId specialist;
    private LocalDate date;
    private final ReportRounds rounds = new ReportRounds();
    private final Expectation expectation = new Expectation();

    DailyReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            SubmitReport command, Actor actor, References references, ReportContents contents, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReportRules.check(ReportRound.submitted(time.now()), command, time);
        references.mustKnow(command.specialistId());
        require(
                rounds.newest().filter(ReportRound::isOpen).isEmpty(),
                VisitRule.REPORT_ALREADY_SUBMITTED,
                "The report of " + command.date()
                        + " was submitted already; it is submitted anew once it is given back.");
        var content = contents.of(command.specialistId(), command.date());
        return told(List.of(command.submitted(content, time.now())), time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordRound command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReportRound told = command.round();
        ReportRules.check(told, command, time);
        references.mustKnow(command.specialistId());
        var known = rounds.find(told.submittedAt());
        if (known.isEmpty()) return told(command.all(), time);
        ReportRound whole = known.get().filledBy(told);
        ReportRules.check(whole, command, time);
        return told(command.steps(known.get(), whole).toList(), time).amending();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SignReport command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReportRules.mustSignAt(command.level(), actor);
        ReportRound round = ReportRules.submitted(rounds);
        if (round.isSignedBy(command.by(), command.level())) return unchanged();
        ReportRules.mustBeOpen(round);
        ReportRules.check(round.with(command.signature(time.now())), command, time);
        return changed(command.signed(round, time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReturnReport command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReportRound round = ReportRules.submitted(rounds);
        if (round.isReturned(command.by(), command.reason())) return unchanged();
        ReportRules.check(round.returned(command.returned(time.now())), command, time);
        return changed(command.returned(round, time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReopenReport command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReportRound round = ReportRules.signed(rounds);
        if (round.isReopened(command.by(), command.reason())) return unchanged();
        return changed(command.reopened(round, time.now()));
    }

    /** What is told of it, and what follows of that for whether it was in by then. */
    private Outcome told(List<DailyReportEvent> news, DepartmentTime time) {
        boolean changed = said(news).changed();
        var following = said(differing(Optional.ofNullable(expectation.dueAt()), time));
        return new Outcome(following.version(), changed);
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
        return expectation.differing(due, rounds.firstSubmittedAt()).stream()
                .map(each -> event(each, due.orElse(null), time.now()))
                .toList();
    }

    private DailyReportEvent event(Said said, Instant due, Instant now) {
        return switch (said) {
            case OVERDUE_WITHDRAWN -> new DailyReportOverdueWithdrawn(specialist, date, expectation.dueAt(), now);
            case WITHDRAWN -> new DailyReportExpectationWithdrawn(specialist, date, now);
            case EXPECTED -> new DailyReportExpected(specialist, date, due, now);
            case MET ->
                new DailyReportExpectationMet(
                        specialist, date, due, rounds.firstSubmittedAt().orElseThrow());
        };
    }

    @EventSourcingHandler
    void on(DailyReportEvent event) {
        id = event.reportId();
        specialist = event.specialistId();
        date = event.date();
        switch (event) {
            case DailyReportSubmitted submitted -> rounds.after(submitted);
            case DailyReportSigned signed -> rounds.after(signed);
            case DailyReportReturned returned -> rounds.after(returned);
            case DailyReportReopened reopened -> rounds.after(reopened);
            case DailyReportExpected expected -> expectation.expected(expected.dueAt());
            case DailyReportExpectationMet met -> expectation.met();
            case DailyReportExpectationWithdrawn withdrawn -> expectation.withdrawn();
            case DailyReportOverdue overdue -> expectation.overdue();
            case DailyReportOverdueWithdrawn withdrawn -> expectation.overdueWithdrawn();
        }
    }
}
