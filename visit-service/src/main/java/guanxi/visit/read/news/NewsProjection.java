package guanxi.visit.read.news;

import guanxi.language.visit.NewsEvent.NewsFilled;
import guanxi.language.visit.NewsEvent.NewsRecorded;
import guanxi.language.visit.NewsEvent.ProposalFollowedUp;
import guanxi.platform.view.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the market and competitor news. */
@Component
@ProcessingGroup("news-projection")
class NewsProjection {
    @EventHandler
    void on(NewsRecorded event, View<NewsEntry> news, @SequenceNumber long version) {
        news.put(new NewsEntry(event.newsId(), event.specialistId(), event.news(), List.of(), version));
    }

    @EventHandler
    void on(NewsFilled event, View<NewsEntry> news, @SequenceNumber long version) {
        news.update(known -> known.filled(event.news(), version));
    }

    @EventHandler
    void on(ProposalFollowedUp event, View<NewsEntry> news, @SequenceNumber long version) {
        news.update(known -> known.followedUp(event.outcome(), version));
    }
}
