package guanxi.visit.write.news;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.ProposalOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a piece of news. */
public sealed interface NewsCommand {

    record RecordNews(@TargetAggregateIdentifier NewsId newsId, ColleagueId specialistId, MarketNews news)
            implements NewsCommand {}

    record FollowUpProposal(@TargetAggregateIdentifier NewsId newsId, ProposalOutcome outcome) implements NewsCommand {}
}
