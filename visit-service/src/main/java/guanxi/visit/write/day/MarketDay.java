package guanxi.visit.write.day;

import guanxi.language.DomainEvent;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.ReviewEvent;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.CheckSignIns;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.RecordCorrection;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.ReviewViolation;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One specialist's day. Whatever fact of the day arrives, in whatever order, the day is judged anew, and what changed is said: a
 * visit is valid or not, a norm is violated, a violation was none, a director answers for one.
 */
@Aggregate
class MarketDay extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private final DaySignIns signIns = new DaySignIns();
    private final DayChecks checks = new DayChecks();
    private final DayJudgements judgements = new DayJudgements();
    private final DayViolations violations = new DayViolations();
    private final DayReviews reviews = new DayReviews();

    MarketDay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SignInToMarket command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        SignInRules.check(command, actor);
        return record(command.asRecorded(), references, persons, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordSignIn command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        return record(command, references, persons, time);
    }

    private Outcome record(RecordSignIn command, References references, Persons persons, DepartmentTime time) {
        var signIn = signIns.mergedWith(command.signIn(), persons);
        if (signIns.say(signIn)) return unchanged();
        if (signIns.know(signIn.at()))
            return changed(command.filled(signIn, time.now())).amending();
        references.mustKnow(command.specialistId());
        return changed(command.signedIn(), () -> differing(command, references, time));
    }

    @CommandHandler
    Outcome handle(CorrectSignIn command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        SignInRules.check(command, time);
        signIns.mustKnow(command.at(), CommonRule.NOT_FOUND);
        if (signIns.say(command.at(), command.correction(), persons)) return unchanged();
        return changed(command.corrected(command.correction()), () -> differing(command, references, time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordCorrection command, Actor actor, References references, Persons persons, DepartmentTime time) {
        CorrectSignIn told = command.told();
        actor.mustReach(told.specialistId());
        SignInRules.check(told, time);
        references.mustKnow(told.specialistId());
        signIns.mustKnow(told.at(), VisitRule.UNKNOWN_SIGN_IN);
        var whole = signIns.mergedWith(told.at(), told.correction(), persons);
        if (signIns.know(told.at(), whole)) return unchanged();
        return changed(told.corrected(whole), () -> differing(command, references, time));
    }

    @CommandHandler
    Outcome handle(CheckSignIns command, References references, DepartmentTime time) {
        return said(checks.differing(command, signIns, references, time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(JudgeVisit command, References references, DepartmentTime time) {
        var told = command.visit();
        if (judgements.knowReport(told.toldBy())) return unchanged();
        var visits = judgements.visits();
        visits.put(told.visitId(), references.inItsTerritories(told, command.specialistId()));
        return said(differing(command, visits, references.normsOn(command.date()), references, time));
    }

    @CommandHandler
    Outcome handle(WithdrawJudgement command, References references, DepartmentTime time) {
        if (!judgements.know(command.visitId())) return unchanged();
        var client = judgements.clientOf(command.visitId());
        return changed(command.withdrawn(client, time.now()), () -> differing(command, references, time));
    }

    @CommandHandler
    Outcome handle(JudgeDayAgain command, References references, DepartmentTime time) {
        var visits = judgements.visits();
        visits.replaceAll((visitId, known) -> references.inItsTerritories(known, command.specialistId()));
        return said(differing(command, visits, references.normsOn(command.date()), references, time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordViolation command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        command.mustBeAnInspectors();
        references.mustKnow(command.specialistId());
        var said = violations.recorded(command, time.startOf(command.date()));
        return said(reviews.after(said, command, violations, references, time));
    }

    @CommandHandler
    Outcome handle(WithdrawViolation command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        var said = violations.withdrawn(command, time.now());
        return said(reviews.after(said, command, violations, references, time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReviewViolation command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReviewRules.check(command, violations.standing(List.of()), references);
        if (reviews.say(command)) return unchanged();
        return changed(command.reviewed(time), () -> reviews.after(List.of(), command, violations, references, time));
    }

    private List<DomainEvent> differing(MarketDayCommand day, References references, DepartmentTime time) {
        return differing(day, judgements.visits(), judgements.norms(), references, time);
    }

    /** What is different from what was said of this day before. */
    private List<DomainEvent> differing(
            MarketDayCommand day,
            Map<VisitId, JudgedVisit> visits,
            NormVersion by,
            References references,
            DepartmentTime time) {
        var found = DayFindings.of(day, visits, signIns.effective(), by, time);
        var said =
                Stream.concat(judgements.differing(found.judged()), violations.differing(found.violated(), time.now()));
        return reviews.after(said.toList(), day, violations, references, time);
    }

    @EventSourcingHandler
    void on(MarketDayEvent event) {
        id = MarketDayCommand.id(event.specialistId(), event.date());
        switch (event) {
            case MarketSignedIn signedIn -> signIns.remember(signedIn.signIn());
            case SignInFilled filled -> signIns.remember(filled.signIn());
            case SignInCorrected corrected -> signIns.remember(corrected.at(), corrected.correction());
            case SignInChecked checked -> checks.remember(checked);
            case VisitJudged judged -> judgements.remember(judged);
            case VisitJudgementWithdrawn withdrawn -> judgements.forget(withdrawn.visitId());
            case NormViolated violated -> violations.remember(violated);
            case ViolationWithdrawn withdrawn -> violations.forget(withdrawn.violationId());
        }
    }

    @EventSourcingHandler
    void on(ReviewEvent event) {
        reviews.remember(event);
    }
}
