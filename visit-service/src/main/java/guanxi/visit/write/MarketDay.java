package guanxi.visit.write;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanxi.language.visit.MarketDayEvent.ExpenseRecorded;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.MarketDayCommand.RecordExpense;
import guanxi.visit.write.MarketDayCommand.RecordViolation;
import guanxi.visit.write.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.MarketDayCommand.WithdrawViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One specialist's day. Whatever fact of the day arrives, in whatever order, the day is judged anew, and what changed is said: a
 * visit is valid or not, a norm is violated, a violation was none.
 */
@Aggregate
class MarketDay extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private SpecialistId specialist;
    private LocalDate date;
    private final Map<Instant, SignIn> signIns = new HashMap<>();
    private final Map<VisitId, JudgedVisit> visits = new HashMap<>();
    private final Map<VisitId, List<Norm>> failures = new HashMap<>();
    private final Map<String, NormViolated> violations = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<NormViolated> everRecorded = new HashSet<>();
    private final Set<ExpenseRecorded> expenses = new HashSet<>();

    MarketDay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SignInToMarket command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        SignIn known = signIns.get(command.signIn().at());
        if (known != null) {
            requireSame("The sign-in at this instant", known, asRemembered(command.signIn(), known, persons));
            return unchanged();
        }
        references.mustKnow(command.specialistId());
        changed(new MarketSignedIn(command.specialistId(), command.date(), command.signIn()));
        return judge(specialist, date, visits, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(JudgeVisit command, DepartmentTime time) {
        if (command.visit().equals(visits.get(command.visit().visitId()))) return unchanged();
        var all = new HashMap<>(visits);
        all.put(command.visit().visitId(), command.visit());
        return judge(command.specialistId(), command.date(), all, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordViolation command, Actor actor, References references) {
        actor.mustReach(command.specialistId());
        require(
                !command.rule().foundBySystem(),
                VisitRule.THE_SYSTEM_FINDS_THIS_ITSELF,
                command.rule() + " is found by the system; an inspector cannot enter it.");
        references.mustKnow(command.specialistId());
        var event = violation(command, null);
        if (everRecorded.contains(event)) return unchanged();
        return changed(violation(command, "INSPECTOR-" + (everRecorded.size() + 1)));
    }

    @CommandHandler
    Outcome handle(WithdrawViolation command, Actor actor) {
        actor.mustReach(specialist);
        NormViolated known = violations.get(command.violationId());
        if (withdrawn.contains(command.violationId())) return unchanged();
        require(
                known != null,
                CommonRule.NOT_FOUND,
                "There is no violation " + command.violationId() + " on this day.");
        require(
                known.inspector() != null,
                VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN,
                "The system withdraws by itself what it found, when the facts change.");
        return changed(new ViolationWithdrawn(specialist, date, command.violationId(), known.rule(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordExpense command, Actor actor, References references) {
        actor.mustReach(command.specialistId());
        references.mustKnow(command.specialistId());
        var event = new ExpenseRecorded(
                command.specialistId(), command.date(), command.item(), command.amount(), command.remark());
        return expenses.contains(event) ? unchanged() : changed(event);
    }

    /** A caller who was erased is nobody any more, in what is recorded and in what tells of him again. */
    private static SignIn asRemembered(SignIn told, SignIn known, Persons persons) {
        boolean erased = known.caller() != null && known.caller().phone() == null;
        return erased && told.caller() != null ? told.with(persons.asRemembered(told.caller())) : told;
    }

    /** Says what is different from what was said of this day before. */
    private Outcome judge(SpecialistId whose, LocalDate day, Map<VisitId, JudgedVisit> all, DepartmentTime time) {
        var judged = DayJudgement.of(List.copyOf(all.values()), signIns.keySet(), time);
        judged.failures().forEach((visitId, failed) -> {
            JudgedVisit visit = all.get(visitId);
            boolean said = visit.equals(visits.get(visitId)) && failed.equals(failures.get(visitId));
            if (!said) apply(new VisitJudged(whose, day, visit, failed));
        });
        judged.violations().forEach((violationId, v) -> {
            if (!violations.containsKey(violationId)) {
                apply(new NormViolated(whose, day, violationId, v.rule(), v.visitId(), null, null));
            }
        });
        for (NormViolated known : List.copyOf(violations.values())) {
            boolean foundBySystem = known.inspector() == null;
            if (foundBySystem && !judged.violations().containsKey(known.violationId())) {
                apply(new ViolationWithdrawn(
                        whose, day, known.violationId(), known.rule(), "Later facts of the day show it was none."));
            }
        }
        return new Outcome(unchanged().version(), true);
    }

    private static NormViolated violation(RecordViolation command, String violationId) {
        return new NormViolated(
                command.specialistId(),
                command.date(),
                violationId,
                command.rule(),
                null,
                command.inspector(),
                command.remark());
    }

    @EventSourcingHandler
    void on(MarketSignedIn event) {
        remember(event.specialistId(), event.date());
        signIns.put(event.signIn().at(), event.signIn());
    }

    @EventSourcingHandler
    void on(VisitJudged event) {
        remember(event.specialistId(), event.date());
        visits.put(event.visit().visitId(), event.visit());
        failures.put(event.visit().visitId(), event.failures());
    }

    @EventSourcingHandler
    void on(NormViolated event) {
        remember(event.specialistId(), event.date());
        violations.put(event.violationId(), event);
        withdrawn.remove(event.violationId());
        if (event.inspector() != null) {
            everRecorded.add(violation(
                    new RecordViolation(
                            event.specialistId(), event.date(), event.rule(), event.inspector(), event.remark()),
                    null));
        }
    }

    @EventSourcingHandler
    void on(ViolationWithdrawn event) {
        violations.remove(event.violationId());
        withdrawn.add(event.violationId());
    }

    @EventSourcingHandler
    void on(ExpenseRecorded event) {
        remember(event.specialistId(), event.date());
        expenses.add(event);
    }

    private void remember(SpecialistId whose, LocalDate day) {
        id = MarketDayCommand.id(whose, day);
        specialist = whose;
        date = day;
    }
}
