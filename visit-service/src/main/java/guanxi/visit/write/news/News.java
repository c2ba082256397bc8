package guanxi.visit.write.news;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.NewsEvent;
import guanxi.language.visit.NewsEvent.NewsFilled;
import guanxi.language.visit.NewsEvent.NewsRecorded;
import guanxi.language.visit.NewsEvent.ProposalFollowedUp;
import guanxi.language.visit.NewsId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Filling;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.news.NewsCommand.FollowUpProposal;
import guanxi.visit.write.news.NewsCommand.RecordNews;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A piece of market or competitor news, and what became of its proposal (D-M-B7). */
@Aggregate
class News extends DecidingAggregate {
    private static final String WHAT = "This news";

    @AggregateIdentifier
    private NewsId id;

    private ColleagueId specialist;
    private MarketNews known;
    private String outcome;

    News() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordNews command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        MarketNews told = command.news();
        mustNameTheCompetitor(told);
        references.mustKnow(command.specialistId());
        if (told.visitId() != null) references.mustKnow(told.visitId());
        if (known == null)
            return changed(new NewsRecorded(command.newsId(), command.specialistId(), told, time.startOf(told.date())));
        requireSame(WHAT, "specialistId", specialist, command.specialistId());
        MarketNews filled = filled(known, told);
        requireSame(WHAT, filled, filled(told, known));
        if (filled.equals(known)) return unchanged();
        return changed(new NewsFilled(id, specialist, filled, time.now())).amending();
    }

    /** It may be said again, as long as something else comes of it. */
    @CommandHandler
    Outcome handle(FollowUpProposal command, Actor actor) {
        actor.mustReach(specialist);
        require(
                known.proposal() != null,
                VisitRule.ONLY_A_PROPOSAL_HAS_AN_OUTCOME,
                "This news has no proposal of which anything could come.");
        if (command.outcome().text().equals(outcome)) return unchanged();
        return changed(new ProposalFollowedUp(id, specialist, command.outcome()));
    }

    private static void mustNameTheCompetitor(MarketNews told) {
        if (told.kind() == MarketNews.Kind.MARKET || told.competitor() != null) return;
        throw new CommandRejected(
                VisitRule.COMPETITOR_MISSING, "News of a competitor says which competitor it is about.", "competitor");
    }

    private static MarketNews filled(MarketNews some, MarketNews other) {
        return some.with(
                Filling.of(some.competitor(), other.competitor()),
                Filling.of(some.visitId(), other.visitId()),
                Filling.of(some.proposal(), other.proposal()));
    }

    @EventSourcingHandler
    void on(NewsEvent event) {
        id = event.newsId();
        specialist = event.specialistId();
        switch (event) {
            case NewsRecorded recorded -> known = recorded.news();
            case NewsFilled filled -> known = filled.news();
            case ProposalFollowedUp followed -> outcome = followed.outcome().text();
        }
    }
}
