package guanxi.visit.write.plan;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanEvent.PlanMarked;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Expectation;
import guanxi.visit.write.Expectation.Said;
import guanxi.visit.write.References;
import guanxi.visit.write.WorkDays;
import guanxi.visit.write.plan.PlanCommand.ExpectPlan;
import guanxi.visit.write.plan.PlanCommand.MarkPlan;
import guanxi.visit.write.plan.PlanCommand.MissPlan;
import guanxi.visit.write.plan.PlanCommand.ReconsiderPlan;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A specialist's plan of one month (B-01): submitted as often as he likes, until the month begins. It is overdue if none is in at the end of
 * the last working day before (T-01).
 */
@Aggregate
class MonthlyPlan extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private ColleagueId specialist;
    private YearMonth month;
    private final NavigableMap<Instant, SubmissionSoFar> submissions = new TreeMap<>();
    private final Expectation expectation = new Expectation();

    MonthlyPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitPlan command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        Instant submittedAt = command.submittedAt() == null ? time.now() : command.submittedAt();
        PlanRules.check(command, submittedAt, time);
        references.mustKnow(command.specialistId());
        command.lines().forEach(line -> references.mustKnow(line.clientId()));
        SubmissionSoFar known = submissions.get(submittedAt);
        List<PlanEvent> news = known == null ? List.of() : known.news(command, submittedAt);
        if (known != null && news.isEmpty()) return unchanged();
        references.mustBeThereDuring(command.specialistId(), command.month());
        if (known != null) return said(news).amending();
        return changed(command.submitted(submittedAt), () -> differing(Optional.ofNullable(expectation.dueAt()), time));
    }

    @CommandHandler
    Outcome handle(MarkPlan command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        require(!submissions.isEmpty(), CommonRule.NOT_FOUND, "No plan of " + month + " was submitted yet.");
        var counting = submissions.lastEntry();
        if (counting.getValue().isMarked(command.mark())) return unchanged();
        return changed(new PlanMarked(specialist, month, counting.getKey(), command.mark(), time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ExpectPlan command, WorkDays days, DepartmentTime time) {
        Optional<Instant> due = days.planDueAt(command.specialistId(), command.month());
        if (id != null) return said(differing(due, time));
        Instant dueAt = due.orElseThrow(() ->
                new CommandRejected(CommonRule.NOT_FOUND, "No plan of " + command.month() + " is expected of him."));
        return changed(new PlanExpected(command.specialistId(), command.month(), dueAt, time.now()));
    }

    @CommandHandler
    Outcome handle(ReconsiderPlan command, WorkDays days, DepartmentTime time) {
        return expectation.wasEver() ? said(differing(days.planDueAt(specialist, month), time)) : unchanged();
    }

    @CommandHandler
    Outcome handle(MissPlan command, WorkDays days, DepartmentTime time) {
        Outcome settled = said(differing(days.planDueAt(specialist, month), time));
        if (settled.changed() || !expectation.isMissed(time.now())) return settled;
        return changed(new PlanOverdue(specialist, month, expectation.dueAt(), expectation.dueAt()));
    }

    private List<PlanEvent> differing(Optional<Instant> due, DepartmentTime time) {
        Optional<Instant> first = submissions.keySet().stream().findFirst();
        return expectation.differing(due, first).stream()
                .map(each -> event(each, due.orElse(null), first.orElse(null), time.now()))
                .toList();
    }

    private PlanEvent event(Said said, Instant due, Instant first, Instant now) {
        return switch (said) {
            case OVERDUE_WITHDRAWN -> new PlanOverdueWithdrawn(specialist, month, expectation.dueAt(), now);
            case WITHDRAWN -> new PlanExpectationWithdrawn(specialist, month, now);
            case EXPECTED -> new PlanExpected(specialist, month, due, now);
            case MET -> new PlanExpectationMet(specialist, month, due, first);
        };
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.planId();
        specialist = event.specialistId();
        month = event.month();
        switch (event) {
            case MonthlyPlanSubmitted submitted ->
                submissions.put(submitted.submittedAt(), SubmissionSoFar.of(submitted));
            case PlanLineAdded added ->
                submissions.computeIfPresent(added.submittedAt(), (at, known) -> known.with(added.line()));
            case PlanFiguresStated stated ->
                submissions.computeIfPresent(stated.submittedAt(), (at, known) -> known.with(stated.stated()));
            case PlanMarked marked ->
                submissions.computeIfPresent(marked.submittedAt(), (at, known) -> known.with(marked.mark()));
            case PlanExpected expected -> expectation.expected(expected.dueAt());
            case PlanExpectationMet met -> expectation.met();
            case PlanExpectationWithdrawn withdrawn -> expectation.withdrawn();
            case PlanOverdue overdue -> expectation.overdue();
            case PlanOverdueWithdrawn withdrawn -> expectation.overdueWithdrawn();
        }
    }
}
