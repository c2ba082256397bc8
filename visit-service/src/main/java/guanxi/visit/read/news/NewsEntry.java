package guanxi.visit.read.news;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.NewsEvent;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.ProposalOutcome;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of news as it is known, and what was said to have become of its proposal.
 *
 * @param outcomes in order; the last one holds
 */
public record NewsEntry(
        NewsId newsId,
        ColleagueId specialistId,
        @JsonUnwrapped MarketNews news,
        List<ProposalOutcome> outcomes,
        long version) {
    public static final ViewDefinition<NewsEntry> VIEW = view(
                    "news", 1, NewsEntry.class, n -> n.newsId().number())
            .foundBy("date")
            .foundBy("specialistId", "date")
            .foundBy("kind", "date")
            .foundBy("territory", "date")
            .foundBy("competitor", "date")
            .touchedBy(NewsEvent.class, e -> e.newsId().number());

    /** Of what became of its proposal, what is seen by then. */
    public NewsEntry asOf(AsOf day) {
        var seen = outcomes.stream().filter(outcome -> day.sees(outcome.at())).toList();
        return new NewsEntry(newsId, specialistId, news, seen, version);
    }

    NewsEntry filled(MarketNews whole, long newVersion) {
        return new NewsEntry(newsId, specialistId, whole, outcomes, newVersion);
    }

    NewsEntry followedUp(ProposalOutcome outcome, long newVersion) {
        var more = Stream.concat(outcomes.stream(), Stream.of(outcome)).toList();
        return new NewsEntry(newsId, specialistId, news, more, newVersion);
    }
}
