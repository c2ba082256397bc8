package guanxi.evaluation.write.rating;

import static guanxi.evaluation.write.Refused.refusedBy;
import static guanxi.language.evaluation.Indicator.BACK_OFFICE;
import static guanxi.language.evaluation.Indicator.CLIENT_CARE;
import static guanxi.language.evaluation.Indicator.FRONT_OFFICE;
import static guanxi.language.evaluation.Indicator.SERVICE;
import static guanxi.language.evaluation.Indicator.TEAMWORK;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.evaluation.write.Knowing;
import guanxi.evaluation.write.rating.RatingCommand.RateSpecialist;
import guanxi.evaluation.write.rating.RatingCommand.ReviseRating;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingEvent.RatingRevised;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.evaluation.RatingsId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class MonthlyRatingsTest {
    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-07-01T01:00:00Z");
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Map<String, ?> MANAGER = Map.of(Actor.ID, "m", Actor.REACH, Reach.DEPARTMENT.asText());
    private final FixtureConfiguration<MonthlyRatings> month = new AggregateTestFixture<>(MonthlyRatings.class)
            .registerParameterResolverFactory(new ActorParameterResolverFactory())
            .registerInjectableResource(new Knowing(WHO))
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")));

    @Test
    void a_known_specialist_is_rated() {
        given().when(rate("88", "65"), MANAGER).expectEvents(rated(NOW, "88", "65"));
    }

    @Test
    void an_unknown_specialist_is_not_rated() {
        var command = new RateSpecialist(new RatingsId(new ColleagueId("S999"), JUNE), both("88", "65"));
        given().when(command, MANAGER).expectNoEvents().expectExceptionDetails(refusedBy("UNKNOWN_SPECIALIST"));
    }

    @Test
    void the_same_rating_in_another_spelling_changes_nothing() {
        given(rated(BEFORE, "88", "65")).when(rate("88.0", "65.00"), MANAGER).expectNoEvents();
    }

    @Test
    void another_rating_is_refused_also_where_it_fills_a_missing_one() {
        given(rated(BEFORE, "88", "65"))
                .when(rate("89", "65"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
        given(rated(BEFORE, null, "65"))
                .when(rate("88", "66"), MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
    }

    @Test
    void a_refusal_names_the_rating_that_differs_and_both_values() {
        given(rated(BEFORE, "88", "65"))
                .when(rate("88", "66"), MANAGER)
                .expectExceptionDetails(hasToString(containsString("field=clientCare, facts={recorded=65, given=66}")));
    }

    @Test
    void a_missing_rating_is_filled_and_the_event_says_all_that_stand() {
        given(rated(BEFORE, "88", null)).when(rate(null, "65"), MANAGER).expectEvents(rated(NOW, "88", "65"));
    }

    @Test
    void what_another_card_asks_for_is_rated_beside_it() {
        var supports = List.of(rating(SERVICE, "70"), rating(FRONT_OFFICE, "80.5"), rating(BACK_OFFICE, "90"));
        var all = Stream.concat(both("88", "65").stream(), supports.stream()).toList();
        given(rated(BEFORE, "88", "65"))
                .when(new RateSpecialist(id(), supports), MANAGER)
                .expectEvents(new SpecialistRated(WHO, JUNE, all, NOW));
    }

    @Test
    void a_rating_is_from_0_to_100() {
        given().when(rate("100.01", "65"), MANAGER).expectExceptionDetails(refusedBy("RATINGS_ARE_FROM_0_TO_100"));
        given().when(rate("-1", "65"), MANAGER).expectExceptionDetails(refusedBy("RATINGS_ARE_FROM_0_TO_100"));
        given().when(rate(null, null), MANAGER).expectExceptionDetails(refusedBy("FIELD_MISSING"));
    }

    @Test
    void a_given_rating_is_revised_with_a_reason() {
        given(rated(BEFORE, "88", "65")).when(revise("80", null), MANAGER).expectEvents(revised(NOW, "80", "65"));
        given(rated(BEFORE, "88", "65"), revised(BEFORE, "80", "65"))
                .when(revise("80.0", null), MANAGER)
                .expectNoEvents();
        given(rated(BEFORE, "88", null))
                .when(revise(null, "65"), MANAGER)
                .expectExceptionDetails(refusedBy("ONLY_A_GIVEN_RATING_IS_REVISED"));
    }

    @Test
    void what_was_accepted_before_it_was_revised_is_unchanged_when_it_is_told_again() {
        given(rated(BEFORE, "88", "65"), revised(BEFORE, "80", "65"))
                .when(rate("88.0", "65"), MANAGER)
                .expectNoEvents();
        given(rated(BEFORE, "88", null), rated(BEFORE, "88", "65"), revised(BEFORE, "80", "65"))
                .when(rate("88", null), MANAGER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(rated(BEFORE, "88", "65"), revised(BEFORE, "80", "65"))
                .when(rate("87", "65"), MANAGER)
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
    }

    @Test
    void a_known_old_rating_beside_a_missing_one_only_fills_that() {
        given(rated(BEFORE, "88", null), revised(BEFORE, "80", null))
                .when(rate("88", "65"), MANAGER)
                .expectEvents(rated(NOW, "80", "65"));
    }

    @Test
    void nobody_rates_outside_his_reach() {
        given().when(rate("88", "65"), Map.of(Actor.ID, "s", Actor.REACH, "S002"))
                .expectExceptionDetails(refusedBy("OUT_OF_REACH"));
    }

    private TestExecutor<MonthlyRatings> given(Object... events) {
        return month.given(events);
    }

    private static RatingsId id() {
        return new RatingsId(WHO, JUNE);
    }

    private static RateSpecialist rate(String teamwork, String clientCare) {
        return new RateSpecialist(id(), both(teamwork, clientCare));
    }

    private static ReviseRating revise(String teamwork, String clientCare) {
        return new ReviseRating(id(), both(teamwork, clientCare), "misread");
    }

    private static SpecialistRated rated(Instant at, String teamwork, String clientCare) {
        return new SpecialistRated(WHO, JUNE, both(teamwork, clientCare), at);
    }

    private static RatingRevised revised(Instant at, String teamwork, String clientCare) {
        return new RatingRevised(WHO, JUNE, both(teamwork, clientCare), "misread", at);
    }

    private static List<Rating> both(String teamwork, String clientCare) {
        return Stream.of(rating(TEAMWORK, teamwork), rating(CLIENT_CARE, clientCare))
                .filter(rating -> rating.rating() != null)
                .toList();
    }

    private static Rating rating(Indicator indicator, String rating) {
        return new Rating(indicator, rating == null ? null : new BigDecimal(rating));
    }
}
