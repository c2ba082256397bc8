package guanxi.visit.process;

import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.platform.command.LeadsTo;
import guanxi.platform.command.Reactions;
import guanxi.visit.write.MarketDayCommand.JudgeVisit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A completed visit is judged together with the other facts of its day. */
@Component
@ProcessingGroup(WhenVisitCompleted.PROCESS)
@DisallowReplay
@LeadsTo(MarketDayEvent.class)
class WhenVisitCompleted {
    static final String PROCESS = "visit-judging-process";
    private final Reactions reactions;

    WhenVisitCompleted(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(VisitCompleted event, EventMessage<?> message) {
        var report = event.report();
        var visit = new JudgedVisit(
                event.visitId(),
                event.clientId(),
                report.startedAt(),
                report.endedAt(),
                report.purpose(),
                report.groups(),
                event.inTerritory(),
                message.getIdentifier());
        reactions.order(PROCESS, new JudgeVisit(event.specialistId(), event.on(), visit));
    }
}
