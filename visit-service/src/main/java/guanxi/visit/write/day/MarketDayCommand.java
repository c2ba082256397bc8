package guanxi.visit.write.day;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.visit.write.ContentId;
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
            implements MarketDayCommand {}

    /** Records a sign-in as the duty officer's form has it. */
    record RecordSignIn(ColleagueId specialistId, LocalDate date, SignIn signIn) implements MarketDayCommand {}

    /** @param at the instant as first recorded */
    record CorrectSignIn(ColleagueId specialistId, LocalDate date, Instant at, SignInCorrection correction)
            implements MarketDayCommand {}

    /**
     * Given by a reaction to every visit that is reported or corrected; told twice it changes nothing.
     *
     * @param visit without territories: the day looks them up itself
     */
    record JudgeVisit(ColleagueId specialistId, LocalDate date, JudgedVisit visit) implements MarketDayCommand {}

    /** The visit is no longer one of this day. */
    record WithdrawJudgement(ColleagueId specialistId, LocalDate date, VisitId visitId, String reason)
            implements MarketDayCommand {}

    /** What the day was judged by has changed: territories, norms. */
    record JudgeDayAgain(ColleagueId specialistId, LocalDate date) implements MarketDayCommand {}

    record RecordViolation(ColleagueId specialistId, LocalDate date, Norm rule, String inspector, String remark)
            implements MarketDayCommand {

        /** Follows from what was found, so that whoever tells it again names the same one. */
        public ViolationId violationId() {
            return ViolationId.of(rule, ContentId.of(inspector, remark));
        }
    }

    record WithdrawViolation(ColleagueId specialistId, LocalDate date, ViolationId violationId, String reason)
            implements MarketDayCommand {}
}
