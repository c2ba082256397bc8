package guanxi.visit.write.visit;

import static guanxi.visit.write.visit.VisitStatus.CANCELLED;
import static guanxi.visit.write.visit.VisitStatus.COMPLETED;
import static guanxi.visit.write.visit.VisitStatus.PLANNED;
import static guanxi.visit.write.visit.VisitStatus.STARTED;
import static guanxi.visit.write.visit.VisitStatus.UNKNOWN;
import static guanxi.visit.write.visit.VisitStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.VisitRule;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VisitStatusTest {

    @Test
    void a_visit_has_come_as_far_as_what_was_said_of_it_last() {
        assertThat(UNKNOWN.after(LinsVisit.PLANNED)).isEqualTo(PLANNED);
        assertThat(UNKNOWN.after(LinsVisit.STARTED)).isEqualTo(STARTED);
        assertThat(UNKNOWN.after(LinsVisit.CANCELLED)).isEqualTo(CANCELLED);
        assertThat(UNKNOWN.after(LinsVisit.COMPLETED)).isEqualTo(COMPLETED);
    }

    @Test
    void a_report_that_was_filled_or_corrected_completes_the_visit_and_a_withdrawal_ends_that() {
        var filled = new VisitReportFilled(
                Samples.V1, Samples.LIN, Samples.SHOP, Samples.DAY, LinsVisit.REPORT, Samples.END);
        var withdrawn =
                new VisitWithdrawn(Samples.V1, Samples.LIN, Samples.SHOP, Samples.DAY, "there was none", Samples.END);
        assertThat(UNKNOWN.after(filled)).isEqualTo(COMPLETED);
        assertThat(UNKNOWN.after(LinsVisit.CORRECTED)).isEqualTo(COMPLETED);
        assertThat(UNKNOWN.after(withdrawn)).isEqualTo(WITHDRAWN);
    }

    @Test
    void a_record_changes_nothing_about_how_far_a_visit_has_come() {
        var filled = Samples.recorded(Samples.visitRecord().build());
        assertThat(COMPLETED.after(filled)).isEqualTo(COMPLETED);
        assertThat(WITHDRAWN.after(filled)).isEqualTo(WITHDRAWN);
    }

    @Test
    void only_what_is_completed_has_a_record() {
        only(EnumSet.of(COMPLETED), status -> status.mustAllowARecord(Samples.V1), VisitRule.UNKNOWN_VISIT);
    }

    @Test
    void only_what_is_not_recorded_yet_is_planned() {
        only(EnumSet.of(UNKNOWN), VisitStatus::mustAllowPlanning, CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void only_what_is_planned_is_started() {
        only(EnumSet.of(PLANNED), VisitStatus::mustAllowStarting, VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED);
    }

    @Test
    void all_but_a_cancelled_visit_may_be_completed() {
        var rest = EnumSet.complementOf(EnumSet.of(CANCELLED));
        only(rest, VisitStatus::mustAllowCompleting, VisitRule.ONLY_AN_OPEN_VISIT_IS_COMPLETED);
    }

    @Test
    void only_an_open_visit_is_cancelled() {
        var open = EnumSet.of(PLANNED, STARTED);
        only(open, VisitStatus::mustAllowCancelling, VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED);
    }

    @Test
    void what_was_reported_once_is_corrected_also_after_it_was_withdrawn() {
        var reported = EnumSet.of(COMPLETED, WITHDRAWN);
        only(reported, VisitStatus::mustAllowCorrecting, VisitRule.ONLY_A_COMPLETED_VISIT_IS_CORRECTED);
    }

    @Test
    void only_a_completed_visit_is_withdrawn() {
        only(EnumSet.of(COMPLETED), VisitStatus::mustAllowWithdrawing, VisitRule.ONLY_A_COMPLETED_VISIT_IS_WITHDRAWN);
    }

    private static void only(EnumSet<VisitStatus> allowed, Consumer<VisitStatus> demand, Rule rule) {
        allowed.forEach(demand);
        for (VisitStatus refused : EnumSet.complementOf(allowed)) {
            assertThatThrownBy(() -> demand.accept(refused))
                    .as("%s", refused)
                    .isInstanceOfSatisfying(
                            CommandRejected.class,
                            refusal -> assertThat(refusal.rejection().code()).isEqualTo(rule.name()));
        }
    }
}
