package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.ContentId;
import guanxi.visit.write.VisitRule;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's day in the market. */
public sealed interface MarketDayCommand {
    ColleagueId specialistId();

    LocalDate date();

    @TargetAggregateIdentifier
    default String day() {
        return id(specialistId(), date());
    }

    static String id(ColleagueId specialist, LocalDate date) {
        return "day-" + specialist.number() + "-" + date;
    }

    /**
     * Given as it happens: by the specialist from his telephone, by the duty officer for who calls him.
     *
     * @param stated whether whoever gives it names the time, instead of the clock
     */
    record SignInToMarket(ColleagueId specialistId, LocalDate date, SignIn signIn, boolean stated)
            implements MarketDayCommand {
        RecordSignIn asRecorded() {
            return new RecordSignIn(specialistId, date, signIn);
        }
    }

    /** Records a sign-in as the duty officer's form has it. */
    record RecordSignIn(ColleagueId specialistId, LocalDate date, SignIn signIn) implements MarketDayCommand {
        MarketSignedIn signedIn() {
            return new MarketSignedIn(specialistId, date, signIn);
        }

        SignInFilled filled(SignIn whole, Instant now) {
            return new SignInFilled(specialistId, date, whole, now);
        }
    }

    /** @param at the instant as first recorded */
    record CorrectSignIn(ColleagueId specialistId, LocalDate date, Instant at, SignInCorrection correction)
            implements MarketDayCommand {
        SignInCorrected corrected(SignInCorrection whole) {
            return new SignInCorrected(specialistId, date, at, whole);
        }
    }

    /** A correction as the form has it, which is known by when it was made. */
    record RecordCorrection(CorrectSignIn told) implements MarketDayCommand {
        @Override
        public ColleagueId specialistId() {
            return told.specialistId();
        }

        @Override
        public LocalDate date() {
            return told.date();
        }
    }

    /** Given by a reaction to what sign-ins are checked by (F-15), and to all that is said of them. */
    record CheckSignIns(ColleagueId specialistId, LocalDate date) implements MarketDayCommand {}

    /**
     * Given by a reaction to every visit that is reported or corrected; told twice it changes nothing.
     *
     * @param visit without territories: the day looks them up itself
     */
    record JudgeVisit(ColleagueId specialistId, LocalDate date, JudgedVisit visit) implements MarketDayCommand {}

    /** The visit is no longer one of this day. */
    record WithdrawJudgement(ColleagueId specialistId, LocalDate date, VisitId visitId, String reason)
            implements MarketDayCommand {
        VisitJudgementWithdrawn withdrawn(ClientId client, Instant now) {
            return new VisitJudgementWithdrawn(specialistId, date, visitId, client, reason, now);
        }
    }

    /** What the day was judged by has changed: territories, norms. */
    record JudgeDayAgain(ColleagueId specialistId, LocalDate date) implements MarketDayCommand {}

    record RecordViolation(ColleagueId specialistId, LocalDate date, Norm rule, String inspector, String remark)
            implements MarketDayCommand {

        /** Follows from what was found, so that whoever tells it again names the same one. */
        public ViolationId violationId() {
            return ViolationId.of(rule, ContentId.of(inspector, remark));
        }

        void mustBeAnInspectors() {
            require(
                    rule.foundBy() == FoundBy.INSPECTOR,
                    VisitRule.THE_SYSTEM_FINDS_THIS_ITSELF,
                    rule + " is found by the system; an inspector cannot enter it.");
        }

        NormViolated violated(Instant at) {
            return new NormViolated(specialistId, date, violationId(), rule, null, inspector, remark, at);
        }
    }

    /** Says what was found of a violation that stands (B-06). */
    record ReviewViolation(ColleagueId specialistId, LocalDate date, Breach breach, Review review)
            implements MarketDayCommand {
        ViolationReviewed reviewed(DepartmentTime time) {
            return new ViolationReviewed(specialistId, date, breach, review, time.startOf(review.foundOn()));
        }
    }

    record WithdrawViolation(ColleagueId specialistId, LocalDate date, ViolationId violationId, String reason)
            implements MarketDayCommand {}
}
