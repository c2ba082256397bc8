package guanxi.visit.process;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.command.Reactions;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A completed visit is judged together with the other facts of its day, and judged anew, or no more, as it is corrected. */
@Component
@ProcessingGroup(WhenVisitReported.PROCESS)
@DisallowReplay
@LeadsTo({MarketDayEvent.class, AccountabilityRaised.class, AccountabilityWithdrawn.class})
class WhenVisitReported {
    static final String PROCESS = "visit-judging-process";
    private final Reactions reactions;
    private final Grounds grounds;

    WhenVisitReported(Reactions reactions, Grounds grounds) {
        this.reactions = reactions;
        this.grounds = grounds;
    }

    @EventHandler
    void on(VisitCompleted event, EventMessage<?> message) {
        judge(event.visitId(), event.specialistId(), event.clientId(), event.on(), event.report(), message);
    }

    @EventHandler
    void on(VisitCorrected event, EventMessage<?> message) {
        if (!event.previouslyOn().equals(event.on()))
            withdraw(event.visitId(), event.specialistId(), event.previouslyOn(), event.reason());
        judge(event.visitId(), event.specialistId(), event.clientId(), event.on(), event.report(), message);
    }

    @EventHandler
    void on(VisitWithdrawn event) {
        withdraw(event.visitId(), event.specialistId(), event.on(), event.reason());
    }

    private void judge(
            VisitId visit,
            ColleagueId specialist,
            ClientId client,
            LocalDate on,
            VisitReport report,
            EventMessage<?> message) {
        var told = new JudgedVisit(
                visit,
                client,
                report.startedAt(),
                report.endedAt(),
                report.purpose(),
                report.outcome(),
                report.groups(),
                null,
                message.getIdentifier());
        grounds.mustHavePassed(message);
        reactions.order(PROCESS, new JudgeVisit(specialist, on, told));
    }

    private void withdraw(VisitId visit, ColleagueId specialist, LocalDate day, String reason) {
        reactions.order(PROCESS, new WithdrawJudgement(specialist, day, visit, reason));
    }
}
