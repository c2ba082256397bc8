package guanxi.visit.write.news;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.MarketNews.Kind;
import guanxi.language.visit.NewsEvent.NewsFilled;
import guanxi.language.visit.NewsEvent.NewsRecorded;
import guanxi.language.visit.NewsEvent.ProposalFollowedUp;
import guanxi.language.visit.NewsId;
import guanxi.language.visit.ProposalOutcome;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.news.NewsCommand.FollowUpProposal;
import guanxi.visit.write.news.NewsCommand.RecordNews;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NewsTest {
    private static final NewsId N1 = new NewsId("N00001");
    private static final MarketNews SEEN =
            new MarketNews(DAY, Kind.MARKET, null, new TerritoryId("north"), "freight is dearer", null, null);
    private static final MarketNews WHOLE = SEEN.with("brand B", Samples.V1, "buy together");
    private static final NewsRecorded RECORDED = new NewsRecorded(N1, LIN, SEEN, at("00:00"));
    private static final NewsFilled FILLED = new NewsFilled(N1, LIN, WHOLE, NOW);
    private static final ProposalFollowedUp BOUGHT = came("bought together in July");
    private final AggregateTestFixture<News> news = Field.of(News.class);

    @Test
    void news_is_recorded_of_its_day_and_told_again_changes_nothing() {
        news.givenNoPriorActivity().when(told(SEEN), AS_LIN).expectEvents(RECORDED);
        news.given(RECORDED)
                .when(told(SEEN), AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void what_was_left_open_is_filled_and_a_row_that_leaves_it_open_denies_nothing() {
        news.given(RECORDED)
                .when(told(WHOLE), AS_LIN)
                .expectEvents(FILLED)
                .expectResultMessagePayload(new Outcome(1, true).amending());
        for (var again :
                Stream.of(SEEN, WHOLE, SEEN.with("brand B", null, null)).toList()) {
            news.given(RECORDED, FILLED).when(told(again), AS_LIN).expectNoEvents();
        }
    }

    @Test
    void other_content_is_refused_by_its_field_even_where_something_is_filled_too() {
        refused(told(SEEN.with("brand C", null, null)), CommonRule.ALREADY_RECORDED_DIFFERENTLY, "competitor");
        refused(told(SEEN.with(null, null, "sell together")), CommonRule.ALREADY_RECORDED_DIFFERENTLY, "proposal");
        var otherText = new MarketNews(DAY, Kind.MARKET, null, SEEN.territory(), "freight is cheaper", null, null);
        refused(told(otherText), CommonRule.ALREADY_RECORDED_DIFFERENTLY, "text");
    }

    @Test
    void news_of_a_competitor_names_it_also_when_it_is_told_again() {
        var nobody = new MarketNews(DAY, Kind.COMPETITOR, null, SEEN.territory(), SEEN.text(), null, null);
        refused(told(nobody), VisitRule.COMPETITOR_MISSING, "competitor");
        var named = nobody.with("brand B", null, null);
        news.givenNoPriorActivity()
                .when(told(named), AS_LIN)
                .expectEvents(new NewsRecorded(N1, LIN, named, at("00:00")));
        news.given(new NewsRecorded(N1, LIN, named, at("00:00")))
                .when(told(nobody), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.COMPETITOR_MISSING));
    }

    @Test
    void nobody_unknown_learns_anything_and_nothing_is_learned_at_a_visit_that_is_none() {
        refused(new RecordNews(N1, STRANGER, SEEN), CommonRule.UNKNOWN_SPECIALIST, "specialistId");
        refused(told(SEEN.with(null, new VisitId("V999999"), null)), VisitRule.UNKNOWN_VISIT, "visitId");
    }

    @Test
    void something_comes_of_a_proposal_and_later_something_else() {
        news.given(RECORDED, FILLED).when(followUp(BOUGHT), DEPARTMENT).expectEvents(BOUGHT);
        news.given(RECORDED, FILLED, BOUGHT).when(followUp(BOUGHT), DEPARTMENT).expectNoEvents();
        var ended = came("ended in August");
        news.given(RECORDED, FILLED, BOUGHT).when(followUp(ended), DEPARTMENT).expectEvents(ended);
        news.given(RECORDED, FILLED, BOUGHT, ended)
                .when(followUp(BOUGHT), DEPARTMENT)
                .expectEvents(BOUGHT);
    }

    @Test
    void nothing_comes_of_news_without_a_proposal() {
        news.given(RECORDED)
                .when(followUp(BOUGHT), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.ONLY_A_PROPOSAL_HAS_AN_OUTCOME));
    }

    @TestFactory
    Stream<DynamicTest> all_of_it_is_refused_outside_ones_reach() {
        return Stream.of(told(WHOLE), followUp(BOUGHT))
                .map(command ->
                        DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> news.given(RECORDED, FILLED)
                                .when(command, AS_COLLEAGUE)
                                .expectNoEvents()
                                .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }

    private void refused(RecordNews command, Rule rule, String field) {
        news.given(RECORDED, FILLED)
                .when(command, DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(rule))
                .expectExceptionDetails(hasToString(containsString("field=" + field)));
    }

    private static RecordNews told(MarketNews content) {
        return new RecordNews(N1, LIN, content);
    }

    private static ProposalFollowedUp came(String text) {
        return new ProposalFollowedUp(N1, LIN, new ProposalOutcome(text, NOW, "M01"));
    }

    private static FollowUpProposal followUp(ProposalFollowedUp event) {
        return new FollowUpProposal(N1, event.outcome());
    }
}
