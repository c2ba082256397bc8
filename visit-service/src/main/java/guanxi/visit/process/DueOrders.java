package guanxi.visit.process;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.tenure.Stays.Stay;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.expected.ExpectedEntry;
import guanxi.visit.write.plan.PlanCommand.ExpectPlan;
import guanxi.visit.write.plan.PlanCommand.ReconsiderPlan;
import guanxi.visit.write.report.DailyReportCommand.ReconsiderReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What reactions order about plans and reports that may be due. That one is not expected is no fault. */
@Component
class DueOrders {
    static final String PROCESS = "visit-due-process";
    private final Reactions reactions;
    private final WorkCalendarQueries calendar;

    DueOrders(Reactions reactions, WorkCalendarQueries calendar) {
        this.reactions = reactions;
        this.calendar = calendar;
    }

    /**
     * The plan that is due next, and the first one after each day on which he comes, or comes to be assessed; the end of each deadline
     * orders the next one.
     */
    void expectPlans(KnownColleague who, LocalDate today) {
        Function<LocalDate, YearMonth> plannedNextOn =
                day -> calendar.around(day).of(who::officeOn).plannedNextOn(day);
        YearMonth next = plannedNextOn.apply(today);
        var comings = who.tenure().stays().all().stream()
                .map(Stay::firstDay)
                .filter(day -> day != null && day.isAfter(today))
                .map(plannedNextOn);
        var roles = who.roles().daysOfComingToBeAssessed().map(YearMonth::from).filter(next::isBefore);
        Stream.of(Stream.of(next), comings, roles)
                .flatMap(months -> months)
                .distinct()
                .forEach(month -> expectPlan(who.specialistId(), month));
    }

    void expectPlan(ColleagueId specialist, YearMonth month) {
        order(new ExpectPlan(specialist, month));
    }

    void reconsiderPlan(ExpectedEntry plan) {
        order(new ReconsiderPlan(plan.of()));
    }

    void reconsiderReport(ExpectedEntry report, EventMessage<?> because) {
        reconsiderReport(report.specialistId(), LocalDate.parse(report.period()), because.getTimestamp());
    }

    void reconsiderReport(ColleagueId specialist, LocalDate date, Instant learnedAt) {
        order(new ReconsiderReport(specialist, date, learnedAt));
    }

    private void order(Object command) {
        try {
            reactions.order(PROCESS, command);
        } catch (CommandRejected refused) {
            if (!refused.rejection().code().equals(CommonRule.NOT_FOUND.name())) throw refused;
        }
    }
}
