package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.CORRECTED;
import static guanxi.visit.write.visit.LinsVisit.RECORD;
import static guanxi.visit.write.visit.LinsVisit.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.write.Field;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportSoFarTest {
    private static final VisitReport WITH_LI =
            Samples.report().companions(List.of("Li")).build();
    private final ReportSoFar report = new ReportSoFar();

    @Test
    void nothing_is_told_and_nothing_right_until_the_visit_is_completed() {
        assertThat(report.isTold()).isFalse();
        assertThat(report.isRight(COMPLETED.clientId(), REPORT)).isFalse();
        assertThat(report.clientOr(NOBODYS_SHOP)).isEqualTo(NOBODYS_SHOP);
        report.after(COMPLETED);
        assertThat(report.isTold()).isTrue();
        assertThat(report.clientOr(NOBODYS_SHOP)).isEqualTo(COMPLETED.clientId());
        assertThat(report.isRight(COMPLETED.clientId(), REPORT)).isTrue();
    }

    @Test
    void what_it_is_corrected_to_is_right_on_its_new_day_and_as_told_it_stays() {
        report.after(COMPLETED);
        report.after(CORRECTED);
        assertThat(report.isRight(CORRECTED.clientId(), CORRECTED.report())).isTrue();
        assertThat(report.isRight(COMPLETED.clientId(), REPORT)).isFalse();
        assertThat(report.day()).isEqualTo(CORRECTED.on());
        assertThat(report.clientOr(CORRECTED.clientId())).isEqualTo(COMPLETED.clientId());
        assertThat(told(REPORT)).isEmpty();
    }

    @Test
    void while_it_is_withdrawn_nothing_is_right_and_it_is_known_on_which_day_it_was() {
        report.after(COMPLETED);
        report.afterWithdrawal();
        assertThat(report.isRight(COMPLETED.clientId(), REPORT)).isFalse();
        assertThat(report.day()).isEqualTo(COMPLETED.on());
        assertThat(told(REPORT)).isEmpty();
    }

    @Test
    void what_was_left_open_is_filled_once() {
        report.after(COMPLETED);
        var filled = told(WITH_LI);
        assertThat(filled).singleElement().extracting(VisitReportFilled::report).isEqualTo(WITH_LI);
        report.after(filled.getFirst());
        assertThat(told(WITH_LI)).isEmpty();
        assertThat(told(REPORT)).isEmpty();
        assertThat(report.isRight(COMPLETED.clientId(), WITH_LI)).isTrue();
    }

    @Test
    void what_was_corrected_is_filled_no_more_unless_it_was_corrected_to_what_was_told() {
        report.after(COMPLETED);
        report.after(CORRECTED);
        assertThatThrownBy(() -> told(WITH_LI)).isInstanceOf(CommandRejected.class);
        report.after(Samples.corrected(REPORT).build());
        assertThat(told(WITH_LI)).hasSize(1);
    }

    private List<VisitReportFilled> told(VisitReport again) {
        var row = new RecordVisit(RECORD.visitId(), RECORD.specialistId(), RECORD.clientId(), again);
        return report.filledBy(row, person -> person, Field.NOW);
    }
}
