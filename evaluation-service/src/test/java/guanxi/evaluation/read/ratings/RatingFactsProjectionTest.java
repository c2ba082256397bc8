package guanxi.evaluation.read.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.Ratings.Given;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingEvent.RatingRevised;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingFactsProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private final ViewFixture<RatingFact> facts =
            ViewFixture.of(new RatingFactsProjection(), RatingFactsProjection.VIEW);

    @Test
    void each_rating_keeps_the_event_that_gave_it() {
        facts.from("ratings", rated(teamwork("88")));
        facts.from("ratings", rated(teamwork("88"), clientCare("65")));
        var filled = known();
        assertThat(given(filled, Indicator.TEAMWORK).told())
                .isNotEqualTo(given(filled, Indicator.CLIENT_CARE).told());
        facts.from(
                        "ratings",
                        new RatingRevised(
                                WHO, JUNE, List.of(teamwork("80"), clientCare("65")), "misread", Instant.EPOCH))
                .redelivering()
                .expectSame();
        assertThat(known().ratings().standing()).containsExactlyInAnyOrder(teamwork("80"), clientCare("65"));
        assertThat(given(known(), Indicator.CLIENT_CARE)).isEqualTo(given(filled, Indicator.CLIENT_CARE));
    }

    private static Given given(RatingFact fact, Indicator indicator) {
        return fact.ratings().find(indicator).orElseThrow();
    }

    private static SpecialistRated rated(Rating... ratings) {
        return new SpecialistRated(WHO, JUNE, List.of(ratings), Instant.EPOCH);
    }

    private static Rating teamwork(String rating) {
        return new Rating(Indicator.TEAMWORK, new BigDecimal(rating));
    }

    private static Rating clientCare(String rating) {
        return new Rating(Indicator.CLIENT_CARE, new BigDecimal(rating));
    }

    private RatingFact known() {
        return facts.reader().byId("S001-2026-06").orElseThrow();
    }
}
