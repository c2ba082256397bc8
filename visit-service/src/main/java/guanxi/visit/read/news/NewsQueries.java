package guanxi.visit.read.news;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import org.springframework.stereotype.Component;

/** Questions about market and competitor news. */
@Component
public class NewsQueries {
    private final ViewReader<NewsEntry> news;

    NewsQueries(Views views) {
        this.news = views.reader(NewsEntry.VIEW);
    }

    /** By day, then by number. */
    public Page<NewsEntry> find(Query filter, Paging paging) {
        return news.page(filter.orderBy("date"), paging);
    }
}
