package guanxi.visit.query.proposals;

import static guanxi.language.visit.ProposalReason.CALL_BACK;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.visit.query.proposals.Told.AHEAD;
import static guanxi.visit.query.proposals.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.client.ClientId;
import guanxi.language.client.DueStep;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.visit.Setting;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.read.callbacks.CallBackEntry;
import guanxi.visit.read.callbacks.CallBackQueries;
import guanxi.visit.read.series.SeriesQueries;
import guanxi.visit.settings.Changed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallBackReasonsTest {
    private static final DepartmentTime TIME = new DepartmentTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
    private static final AsOf AS_OF = TIME.asOf(TODAY);
    private final CallBackQueries callBacks = mock(CallBackQueries.class);
    private final SeriesQueries series = mock(SeriesQueries.class);
    private final CallBackReasons reasons = new CallBackReasons(callBacks, series, TIME);

    @Test
    void of_several_that_are_open_the_first_is_the_reason_on_its_local_day() {
        due(open("S3-1", TODAY), open("S3-2", TODAY.plusDays(2)));
        begun("S3-1", "S3-2");
        assertThat(find(AHEAD)).isEqualTo(Map.of(SHOP, new DueReason(CALL_BACK, TODAY)));
    }

    @Test
    void one_that_ended_by_the_end_of_the_day_is_none() {
        due(ended("S3-1", TODAY, AS_OF.end().minusSeconds(1)), open("S3-2", TODAY.plusDays(2)));
        begun("S3-1", "S3-2");
        assertThat(find(AHEAD)).isEqualTo(Map.of(SHOP, new DueReason(CALL_BACK, TODAY.plusDays(2))));
    }

    @Test
    void nor_is_one_after_what_was_not_bought_yet_or_never() {
        due(open("S3-1", TODAY.plusDays(3)));
        begun();
        assertThat(find(AHEAD)).isEmpty();
    }

    @Test
    void it_was_due_in_the_last_two_weeks_or_is_in_the_days_ahead() {
        when(callBacks.dueBetween(List.of(SHOP), start(TODAY.minusDays(14)), start(TODAY.plusDays(8))))
                .thenReturn(List.of(open("S3-1", TODAY)));
        begun("S3-1");
        assertThat(find(AHEAD)).hasSize(1);
    }

    @Test
    void or_in_as_many_days_as_were_set_for_the_day() {
        var aWeek = Changed.from(TODAY, Setting.CALL_BACK_WINDOW, 7).on(TODAY);
        when(callBacks.dueBetween(List.of(SHOP), start(TODAY.minusDays(7)), start(TODAY.plusDays(8))))
                .thenReturn(List.of(open("S3-1", TODAY)));
        begun("S3-1");
        assertThat(find(new DaysAhead(TODAY, aWeek))).hasSize(1);
    }

    private Map<ClientId, DueReason> find(DaysAhead ahead) {
        return reasons.find(List.of(SHOP), ahead, AS_OF);
    }

    private void due(CallBackEntry... entries) {
        when(callBacks.dueBetween(any(), any(), any())).thenReturn(List.of(entries));
    }

    private void begun(String... subjects) {
        when(series.begun(any(), any())).thenReturn(Set.of(subjects));
    }

    private static CallBackEntry open(String subject, LocalDate dueOn) {
        return ended(subject, dueOn, null);
    }

    private static CallBackEntry ended(String subject, LocalDate dueOn, Instant at) {
        var step = new DueStep(ServiceStandard.S3, subject.substring(3), SHOP, ServiceStep.CALL_BACK_1, null, null);
        return new CallBackEntry(step, start(dueOn.plusDays(1)).minusSeconds(1), at);
    }

    private static Instant start(LocalDate day) {
        return TIME.startOf(day);
    }
}
