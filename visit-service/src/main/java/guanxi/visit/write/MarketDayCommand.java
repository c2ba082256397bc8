package guanxi.visit.write;

import guanxi.language.Money;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SpecialistId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's day in the market. */
public sealed interface MarketDayCommand {
    SpecialistId specialistId();

    LocalDate date();

    @TargetAggregateIdentifier
    default String day() {
        return id(specialistId(), date());
    }

    static String id(SpecialistId specialist, LocalDate date) {
        return "day-" + specialist.number() + "-" + date;
    }

    record SignInToMarket(SpecialistId specialistId, LocalDate date, SignIn signIn) implements MarketDayCommand {}

    /** Given by a reaction to every completed visit; told twice it changes nothing. */
    record JudgeVisit(SpecialistId specialistId, LocalDate date, JudgedVisit visit) implements MarketDayCommand {}

    record RecordViolation(SpecialistId specialistId, LocalDate date, Norm rule, String inspector, String remark)
            implements MarketDayCommand {}

    record WithdrawViolation(SpecialistId specialistId, LocalDate date, String violationId, String reason)
            implements MarketDayCommand {}

    record RecordExpense(SpecialistId specialistId, LocalDate date, String item, Money amount, String remark)
            implements MarketDayCommand {}
}
