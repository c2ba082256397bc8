package guanxi.visit.process;

import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Finding;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.platform.command.Reactions;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.read.findings.FindingQueries;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Another director answers for days, perhaps long past, of which poor management was found (B-06). What is found while his move is being
 * recorded may be decided by who was the director before; it is looked at again too.
 */
@Component
@ProcessingGroup(WhenVisitReported.PROCESS)
@DisallowReplay
@LeadsTo({MarketDayEvent.class, AccountabilityRaised.class, AccountabilityWithdrawn.class})
class WhenDirectorChanges {
    private final Reactions reactions;
    private final FindingQueries findings;
    private final Grounds grounds;

    WhenDirectorChanges(Reactions reactions, FindingQueries findings, Grounds grounds) {
        this.reactions = reactions;
        this.findings = findings;
        this.grounds = grounds;
    }

    @EventHandler
    void on(ColleagueMovedToTeam event, EventMessage<?> message) {
        grounds.mustHavePassed(message);
        findings.poorlyManagedFrom(event.from(), event.colleagueId())
                .forEach(day -> judgeAgain(event.colleagueId(), day));
    }

    @EventHandler
    void on(ViolationReviewed event, EventMessage<?> message) {
        if (event.review().finding() != Finding.POOR_MANAGEMENT) return;
        grounds.mustHavePassed(message);
        judgeAgain(event.specialistId(), event.date());
    }

    private void judgeAgain(ColleagueId specialist, LocalDate day) {
        reactions.order(WhenVisitReported.PROCESS, new JudgeDayAgain(specialist, day));
    }
}
