package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.norms.DayJudgement;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One specialist's day. Whatever fact of the day arrives, in whatever order, the day is judged anew, and what changed is said: a
 * visit is valid or not, a norm is violated, a violation was none.
 */
@Aggregate
class MarketDay extends DecidingAggregate {
    private static final String NONE_AFTER_ALL = "Later facts of the day show it was none.";

    @AggregateIdentifier
    private String id;

    private ColleagueId specialist;
    private LocalDate date;
    /** What its visits were judged by last: a sign-in brings no others. */
    private NormVersion norms = NormVersion.BUILT_IN;

    private final DaySignIns signIns = new DaySignIns();
    private final DayViolations violations = new DayViolations();
    private final Map<VisitId, VisitJudged> judged = new HashMap<>();
    /** All that were ever judged. */
    private final Set<String> reports = new HashSet<>();

    MarketDay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SignInToMarket command, Actor actor, References references, Persons persons, DepartmentTime time) {
        SignInRules.check(command, actor);
        return signIn(command, command.signIn(), references, persons, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordSignIn command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        return signIn(command, command.signIn(), references, persons, time);
    }

    @CommandHandler
    Outcome handle(CorrectSignIn command, Actor actor, DepartmentTime time) {
        SignInRules.check(command, actor, time);
        require(signIns.isKnown(command.at()), CommonRule.NOT_FOUND, "There is no sign-in at " + command.at() + ".");
        if (signIns.says(command.at(), command.correction())) return unchanged();
        changed(new SignInCorrected(specialist, date, command.at(), command.correction()));
        return judged(command, judgements(), norms, time, true);
    }

    /** A report that was judged once is judged: told again, it may be older than what was told since. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(JudgeVisit command, References references, DepartmentTime time) {
        var told = command.visit();
        if (reports.contains(told.report())) return unchanged();
        var visits = judgements();
        visits.put(
                told.visitId(),
                told.in(references.territories(command.specialistId(), told.clientId(), told.startedAt())));
        return judged(command, visits, references.normsOn(command.date()), time, false);
    }

    @CommandHandler
    Outcome handle(WithdrawJudgement command, DepartmentTime time) {
        if (!judged.containsKey(command.visitId())) return unchanged();
        changed(new VisitJudgementWithdrawn(specialist, date, command.visitId(), command.reason(), time.now()));
        return judged(command, judgements(), norms, time, true);
    }

    @CommandHandler
    Outcome handle(JudgeDayAgain command, References references, DepartmentTime time) {
        var visits = judgements();
        visits.replaceAll(
                (visitId, known) -> known.in(references.territories(specialist, known.clientId(), known.startedAt())));
        return judged(command, visits, references.normsOn(date), time, false);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordViolation command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        require(
                command.rule().foundBy() == FoundBy.INSPECTOR,
                VisitRule.THE_SYSTEM_FINDS_THIS_ITSELF,
                command.rule() + " is found by the system; an inspector cannot enter it.");
        references.mustKnow(command.specialistId());
        if (violations.wasEverSaid(command.violationId())) return unchanged();
        return changed(new NormViolated(
                command.specialistId(),
                command.date(),
                command.violationId(),
                command.rule(),
                null,
                command.inspector(),
                command.remark(),
                time.startOf(command.date())));
    }

    /** By an inspector only: the director answers for it, so he is not asked whether it was one. */
    @CommandHandler
    Outcome handle(WithdrawViolation command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (violations.isWithdrawn(command.violationId())) return unchanged();
        var known = violations.foundByAnInspector(command.violationId());
        return changed(new ViolationWithdrawn(
                specialist, date, known.violationId(), known.rule(), command.reason(), time.now()));
    }

    private Outcome signIn(
            MarketDayCommand day, SignIn told, References references, Persons persons, DepartmentTime time) {
        SignIn signIn = signIns.mergedWith(told, persons);
        if (signIns.says(signIn)) return unchanged();
        if (signIns.isKnown(told.at())) return changed(new SignInFilled(specialist, date, signIn, time.now()));
        references.mustKnow(day.specialistId());
        changed(new MarketSignedIn(day.specialistId(), day.date(), signIn));
        return judged(day, judgements(), norms, time, true);
    }

    private Map<VisitId, JudgedVisit> judgements() {
        var visits = new HashMap<VisitId, JudgedVisit>();
        judged.forEach((visitId, said) -> visits.put(visitId, said.visit()));
        return visits;
    }

    /** Says what is different from what was said of this day before. */
    private Outcome judged(
            MarketDayCommand day,
            Map<VisitId, JudgedVisit> visits,
            NormVersion by,
            DepartmentTime time,
            boolean changed) {
        ColleagueId whose = day.specialistId();
        var judgement = DayJudgement.of(visits.values(), signIns.effective(), by, time);
        var said = new ArrayList<MarketDayEvent>();
        judgement.failures().forEach((visitId, failed) -> {
            var found = new VisitJudged(whose, day.date(), visits.get(visitId), failed, by, time.now());
            if (!found.saysTheSameAs(judged.get(visitId))) said.add(found);
        });
        judgement.violations().forEach((violationId, found) -> {
            Instant at = found.visitId() == null
                    ? time.startOf(day.date())
                    : visits.get(found.visitId()).startedAt();
            if (!violations.stands(violationId))
                said.add(new NormViolated(
                        whose, day.date(), violationId, found.rule(), found.visitId(), null, null, at));
        });
        violations
                .foundBySystemExcept(judgement.violations().keySet())
                .forEach(known -> said.add(new ViolationWithdrawn(
                        whose, day.date(), known.violationId(), known.rule(), NONE_AFTER_ALL, time.now())));
        said.forEach(AggregateLifecycle::apply);
        return new Outcome(AggregateLifecycle.getVersion(), changed || !said.isEmpty());
    }

    @EventSourcingHandler
    void on(MarketSignedIn event) {
        remember(event);
        signIns.remember(event.signIn());
    }

    @EventSourcingHandler
    void on(SignInFilled event) {
        signIns.remember(event.signIn());
    }

    @EventSourcingHandler
    void on(SignInCorrected event) {
        signIns.remember(event.at(), event.correction());
    }

    @EventSourcingHandler
    void on(VisitJudged event) {
        remember(event);
        judged.put(event.visit().visitId(), event);
        norms = event.norms();
        reports.add(event.visit().report());
    }

    @EventSourcingHandler
    void on(VisitJudgementWithdrawn event) {
        judged.remove(event.visitId());
    }

    @EventSourcingHandler
    void on(NormViolated event) {
        remember(event);
        violations.remember(event);
    }

    @EventSourcingHandler
    void on(ViolationWithdrawn event) {
        violations.forget(event.violationId());
    }

    private void remember(MarketDayEvent event) {
        id = MarketDayCommand.id(event.specialistId(), event.date());
        specialist = event.specialistId();
        date = event.date();
    }
}
