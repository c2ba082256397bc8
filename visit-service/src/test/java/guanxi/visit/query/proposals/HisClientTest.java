package guanxi.visit.query.proposals;

import static guanxi.language.visit.ProposalReason.CADENCE;
import static guanxi.language.visit.ProposalReason.CALL_BACK;
import static guanxi.language.visit.ProposalReason.NEVER_VISITED;
import static guanxi.language.visit.ProposalReason.VISIT_AGAIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.visit.query.proposals.Told.AHEAD;
import static guanxi.visit.query.proposals.Told.TODAY;
import static guanxi.visit.query.proposals.Told.file;
import static guanxi.visit.query.proposals.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Setting;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.settings.Changed;
import guanxi.visit.settings.SettingsInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HisClientTest {
    private static final DueReason CALLED = new DueReason(CALL_BACK, TODAY.minusDays(2));

    @Test
    void one_who_was_never_visited_is_due_at_once_for_a_first_visit() {
        var proposal = proposal(Tier.C, null).orElseThrow();
        assertThat(proposal.reasons()).containsExactly(new DueReason(NEVER_VISITED, TODAY));
        assertThat(proposal.dueOn()).isEqualTo(TODAY);
        assertThat(proposal.purpose()).isEqualTo(Purpose.A);
    }

    @ParameterizedTest
    @CsvSource({"SUPER_LARGE, 7", "A, 14", "B, 30", "C, 60"})
    void each_tier_has_its_interval_and_what_is_due_a_week_ahead_is_proposed(Tier tier, int days) {
        var dueAtLast = TODAY.plusDays(7);
        assertThat(proposal(tier, held(dueAtLast.minusDays(days))).orElseThrow().reasons())
                .containsExactly(new DueReason(CADENCE, dueAtLast));
        assertThat(proposal(tier, held(dueAtLast.minusDays(days - 1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CADENCE_SUPER_LARGE, SUPER_LARGE, 7", "CADENCE_A, A, 14", "CADENCE_B, B, 30", "CADENCE_C, C, 60"})
    void an_interval_is_as_it_was_set_for_the_day(Setting setting, Tier tier, int before) {
        var changed = Changed.from(TODAY, setting, 3);
        var last = held(TODAY.minusDays(60));
        assertThat(proposal(tier, last, changed, TODAY).orElseThrow().dueOn())
                .isEqualTo(last.on().plusDays(3));
        assertThat(proposal(tier, last, changed, TODAY.minusDays(1))
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(last.on().plusDays(before));
    }

    @Test
    void so_is_after_how_long_one_is_visited_again_and_how_far_ahead_that_is_proposed() {
        var last = visit(TODAY, Outcome.C, 0, 0);
        assertThat(proposal(Tier.C, last, Changed.from(TODAY, Setting.VISIT_AGAIN, 5), TODAY)
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(TODAY.plusDays(5));
        assertThat(proposal(Tier.C, last, Changed.from(TODAY, Setting.PROPOSAL_HORIZON, 6), TODAY))
                .isEmpty();
    }

    @Test
    void one_who_is_to_be_visited_again_is_so_after_a_week() {
        var last = visit(TODAY, Outcome.C, 0, 0);
        assertThat(proposal(Tier.C, last).orElseThrow().reasons())
                .containsExactly(new DueReason(VISIT_AGAIN, TODAY.plusDays(7)));
    }

    @Test
    void what_is_due_first_is_when_he_is_due_and_reasons_stand_by_their_names() {
        var proposal = proposal(Tier.A, visit(TODAY.minusDays(20), Outcome.C, 0, 0), CALLED)
                .orElseThrow();
        assertThat(proposal.reasons())
                .containsExactly(
                        new DueReason(CADENCE, TODAY.minusDays(6)),
                        CALLED,
                        new DueReason(VISIT_AGAIN, TODAY.minusDays(13)));
        assertThat(proposal.dueOn()).isEqualTo(TODAY.minusDays(13));
    }

    @Test
    void another_reason_is_enough_but_not_one_that_is_due_later() {
        assertThat(proposal(Tier.C, held(TODAY), CALLED).orElseThrow().reasons())
                .containsExactly(CALLED);
        assertThat(proposal(Tier.C, held(TODAY), new DueReason(CALL_BACK, TODAY.plusDays(8))))
                .isEmpty();
    }

    @Test
    void problems_that_the_last_visit_left_are_what_the_next_one_is_for() {
        var left = visit(TODAY, Outcome.C, 2, 1);
        var solved = visit(TODAY, Outcome.C, 2, 0);
        assertThat(proposal(Tier.A, left).orElseThrow().purpose()).isEqualTo(Purpose.B);
        assertThat(proposal(Tier.A, solved).orElseThrow().purpose()).isEqualTo(Purpose.C);
    }

    @Test
    void nobody_goes_to_one_who_is_terminated() {
        var terminated = new HisClient(file(SHOP, Tier.A).withStage(Stage.TERMINATED), null, List.of(CALLED));
        assertThat(terminated.proposal(AHEAD)).isEmpty();
    }

    private static VisitEntry held(LocalDate day) {
        return visit(day, Outcome.B, 0, 0);
    }

    private static Optional<VisitProposal> proposal(
            Tier tier, VisitEntry last, SettingsInForce settings, LocalDate day) {
        return new HisClient(file(SHOP, tier), last, List.of()).proposal(new DaysAhead(day, settings.on(day)));
    }

    private static Optional<VisitProposal> proposal(Tier tier, VisitEntry last, DueReason... besides) {
        return new HisClient(file(SHOP, tier), last, List.of(besides)).proposal(AHEAD);
    }
}
