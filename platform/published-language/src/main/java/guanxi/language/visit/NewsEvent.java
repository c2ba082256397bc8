package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/** Market and competitor news with its proposal, and what became of that (D-M-B7). */
public sealed interface NewsEvent extends DomainEvent {
    NewsId newsId();

    ColleagueId specialistId();

    /** @param occurredAt the beginning of the day, since only the day is told */
    @RecordedAs("visit.NewsRecorded")
    record NewsRecorded(NewsId newsId, ColleagueId specialistId, MarketNews news, Instant occurredAt)
            implements NewsEvent {}

    /**
     * What the news had left open was filled in later, such as a proposal; nothing that was said is different.
     *
     * @param news the whole of it as it stands now
     */
    @RecordedAs("visit.NewsFilled")
    record NewsFilled(NewsId newsId, ColleagueId specialistId, MarketNews news, Instant occurredAt)
            implements NewsEvent {}

    /** Something came of the proposal, or nothing. Of several outcomes the last one holds. */
    @RecordedAs("visit.ProposalFollowedUp")
    record ProposalFollowedUp(NewsId newsId, ColleagueId specialistId, ProposalOutcome outcome, Instant occurredAt)
            implements NewsEvent {
        public ProposalFollowedUp(NewsId newsId, ColleagueId specialistId, ProposalOutcome outcome) {
            this(newsId, specialistId, outcome, outcome.at());
        }
    }
}
