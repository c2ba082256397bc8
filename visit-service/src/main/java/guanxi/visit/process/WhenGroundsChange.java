package guanxi.visit.process;

import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.platform.command.Reactions;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * What days were judged by has changed, perhaps for days long past: norms, the territory of a client (B-13), those of a specialist. The
 * days from then on are judged anew; a day of which nothing is judged yet asks for all that itself when it is.
 */
@Component
@ProcessingGroup(WhenVisitReported.PROCESS)
@DisallowReplay
@LeadsTo({MarketDayEvent.class, AccountabilityRaised.class, AccountabilityWithdrawn.class})
class WhenGroundsChange {
    private final Reactions reactions;
    private final VisitQueries visits;
    private final Grounds grounds;
    private final DepartmentTime time;

    WhenGroundsChange(Reactions reactions, VisitQueries visits, Grounds grounds, DepartmentTime time) {
        this.reactions = reactions;
        this.visits = visits;
        this.grounds = grounds;
        this.time = time;
    }

    @EventHandler
    void on(NormsPublished event, EventMessage<?> message) {
        judgeAgain(message, event.norms().validFrom(), null, null);
    }

    @EventHandler
    void on(ColleagueTerritoriesChanged event, EventMessage<?> message) {
        judgeAgain(message, event.from(), event.colleagueId(), null);
    }

    @EventHandler
    void on(ClientRelocated event, EventMessage<?> message) {
        judgeAgain(message, event.from(), null, event.clientId());
    }

    private void judgeAgain(EventMessage<?> message, LocalDate from, ColleagueId specialist, ClientId client) {
        grounds.mustHavePassed(message);
        visits.completedFrom(from, specialist, client).stream()
                .map(visit -> new JudgeDayAgain(visit.specialistId(), visit.on()))
                .distinct()
                .forEach(this::order);
    }

    private void order(JudgeDayAgain day) {
        try {
            reactions.order(WhenVisitReported.PROCESS, day);
        } catch (CommandRejected refused) {
            if (!refused.rejection().code().equals(CommonRule.NOT_FOUND.name())) throw refused;
        }
    }
}
