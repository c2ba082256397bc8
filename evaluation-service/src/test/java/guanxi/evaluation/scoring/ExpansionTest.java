package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.evaluation.Indicator;
import guanxi.language.visit.Purpose;
import org.junit.jupiter.api.Test;

/** Which visit opens a client. */
class ExpansionTest extends MonthOfFacts {

    @Test
    void an_expansion_is_the_first_valid_visit_ever_to_who_was_registered_as_a_prospect() {
        client(Stage.PROSPECT);
        visit("V0", OTHER, "2026-05-02T09:00:00+08:00", Purpose.A, 9, false);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
        visit("V2", ME, "2026-06-03T09:00:00+08:00", Purpose.A, 4, true);
        assertThat(line(Indicator.EXPANSION).actual()).isEqualTo(2);
        assertThat(evidence("expansion.actual")).containsExactly("V1!", "C1!");
    }

    @Test
    void an_expansion_is_none_after_a_valid_visit_of_another_specialist_in_another_month() {
        client(Stage.PROSPECT);
        visit("V0", OTHER, "2026-05-02T09:00:00+08:00", Purpose.C, 1, true);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
        assertThat(line(Indicator.EXPANSION).actual()).isZero();
    }

    @Test
    void an_expansion_is_the_lesser_visit_id_at_the_same_start() {
        client(Stage.PROSPECT);
        visit("V10", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
        visit("V2", OTHER, "2026-06-02T09:00:00+08:00", Purpose.A, 4, true);
        assertThat(line(Indicator.EXPANSION).actual()).isEqualTo(2);
    }

    @Test
    void an_expansion_is_none_for_another_purpose_or_another_first_stage() {
        client(Stage.PROSPECT);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.B, 2, true);
        visit("V2", ME, "2026-06-03T09:00:00+08:00", Purpose.A, 2, true);
        assertThat(line(Indicator.EXPANSION).actual()).isZero();
        clients.clear();
        allVisits.clear();
        client(Stage.ACTIVE);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
        assertThat(line(Indicator.EXPANSION).actual()).isZero();
    }
}
