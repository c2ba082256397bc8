package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.Scorecards.Published;
import guanxi.language.evaluation.ScorecardFamily;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version of a card scores a month. */
class ScorecardsTest extends MonthOfFacts {

    @Test
    void the_newest_published_version_that_is_valid_scores_a_month() {
        var second = version(2, YearMonth.of(2026, 7));
        var third = version(3, YearMonth.of(2026, 5));
        var published = List.of(new Published(second, told("e2")), new Published(third, told("e3")));
        assertThat(scoring(YearMonth.of(2026, 4), published).scorecard()).isEqualTo(Scorecards.DEFAULT);
        assertThat(scoring(JUNE, published).told()).isEqualTo(told("e3"));
        assertThat(scoring(JUNE, List.of(new Published(second, told("e2")))).told())
                .isNull();
    }

    @Test
    void of_the_valid_versions_the_one_with_the_newest_first_month_scores_and_of_equal_ones_the_highest() {
        var june = new Published(version(2, JUNE), told("e2"));
        var may = new Published(version(3, YearMonth.of(2026, 5)), told("e3"));
        assertThat(scoring(JUNE, List.of(june, may)).told()).isEqualTo(told("e2"));
        var again = new Published(version(4, JUNE), told("e4"));
        assertThat(scoring(JUNE, List.of(again, june, may)).told()).isEqualTo(told("e4"));
    }

    private static Published scoring(YearMonth month, List<Published> published) {
        return Scorecards.scoring(month, ScorecardFamily.F_2, published).orElseThrow();
    }
}
