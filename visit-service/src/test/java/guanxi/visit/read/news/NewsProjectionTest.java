package guanxi.visit.read.news;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.MarketNews.Kind;
import guanxi.language.visit.NewsEvent.NewsFilled;
import guanxi.language.visit.NewsEvent.NewsRecorded;
import guanxi.language.visit.NewsEvent.ProposalFollowedUp;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.ProposalOutcome;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsProjectionTest {
    private static final NewsId N1 = new NewsId("N00001");
    private static final NewsId N2 = new NewsId("N00002");
    private static final MarketNews SEEN = news(DAY, Kind.MARKET, "north");
    private static final MarketNews WHOLE = SEEN.with("brand B", V1, "buy together");
    private static final ProposalOutcome BOUGHT = new ProposalOutcome("bought together", START, "M01");
    private static final ProposalOutcome ENDED = new ProposalOutcome("ended", START.plusSeconds(86_400), "M01");
    private final ViewFixture<NewsEntry> news = ViewFixture.of(new NewsProjection(), NewsEntry.VIEW);

    @Test
    void news_is_shown_as_it_is_known_with_what_became_of_its_proposal() {
        news.given(recorded(N1, SEEN)).expect(new NewsEntry(N1, LIN, SEEN, List.of(), 0));
        news.given(
                        new NewsFilled(N1, LIN, WHOLE, START),
                        new ProposalFollowedUp(N1, LIN, BOUGHT),
                        new ProposalFollowedUp(N1, LIN, ENDED))
                .redelivering()
                .expectSame()
                .expect(new NewsEntry(N1, LIN, WHOLE, List.of(BOUGHT, ENDED), 3));
    }

    @Test
    void it_is_found_by_its_kind_its_territory_and_its_competitor_in_order_of_days() {
        news.given(recorded(N2, WHOLE), recorded(N1, news(DAY.plusDays(1), Kind.COMPETITOR, "south")));
        assertThat(found(Query.all())).containsExactly(N2, N1);
        assertThat(found(Query.where("kind", "COMPETITOR"))).containsExactly(N1);
        assertThat(found(Query.where("territory", "north"))).containsExactly(N2);
        assertThat(found(Query.where("competitor", "brand B"))).containsExactly(N2);
    }

    @Test
    void as_of_a_day_only_what_was_said_by_its_end_has_become_of_it() {
        var time = new DepartmentTime(Clock.systemUTC(), ZoneOffset.UTC);
        var known = new NewsEntry(N1, LIN, WHOLE, List.of(BOUGHT, ENDED), 3);
        assertThat(known.asOf(time.asOf(DAY.minusDays(1))).outcomes()).isEmpty();
        assertThat(known.asOf(time.asOf(DAY)).outcomes()).containsExactly(BOUGHT);
        assertThat(known.asOf(time.asOf(DAY.plusDays(1)))).isEqualTo(known);
    }

    private List<NewsId> found(Query filter) {
        return news.reader().find(filter.orderBy("date")).stream()
                .map(NewsEntry::newsId)
                .toList();
    }

    private static NewsRecorded recorded(NewsId id, MarketNews content) {
        return new NewsRecorded(id, LIN, content, START);
    }

    private static MarketNews news(LocalDate date, Kind kind, String territory) {
        return new MarketNews(date, kind, null, new TerritoryId(territory), "freight is dearer", null, null);
    }
}
