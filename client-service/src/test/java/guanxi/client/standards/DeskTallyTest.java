package guanxi.client.standards;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.ServiceStandard;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeskTallyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DeskClocks CLOCKS = new DeskClocks(List.of(), day -> true, ZONE);
    private static final Instant END = Instant.parse("2026-07-31T15:50:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2026-09-30T00:00:00Z");
    private static final ColleagueId TAKER = new ColleagueId("S001");
    private static final ColleagueId HOLDER = new ColleagueId("S002");
    private final DeskTally tally = new DeskTally(ZONE);
    private final List<ToldEntry> told = new ArrayList<>();

    @Test
    void a_call_counts_for_who_took_it_in_the_month_in_which_it_started() {
        told(Kind.HANDED_OVER, 1, "S002", null, null);
        call(3, CaseAnswer.LATER);
        call(4, CaseAnswer.AT_ONCE);
        assertThat(of("S001", 7))
                .returns(2, ServiceFigures::calls)
                .returns(new Share(1, 2, new BigDecimal("50.00")), ServiceFigures::rings)
                .returns(new Share(1, 2, new BigDecimal("50.00")), ServiceFigures::answeredAtOnce)
                .returns(new BigDecimal("50.00"), ServiceFigures::frontSupport);
    }

    @Test
    void without_rings_front_support_is_the_other_share_alone() {
        call(null, CaseAnswer.AT_ONCE);
        assertThat(of("S001", 7))
                .returns(Share.NONE, ServiceFigures::rings)
                .returns(new BigDecimal("100.00"), ServiceFigures::frontSupport);
    }

    /** Notified in time at the end of July, informed late: that was due in August. */
    @Test
    void a_step_counts_when_it_is_decided_for_who_was_responsible() {
        told(Kind.DEPARTMENT_NOTIFIED, 60, "维修部", null, null);
        told(Kind.HANDED_OVER, 61, "S002", null, null);
        told(Kind.CLIENT_INFORMED, 7_200, null, null, null);
        told(Kind.SERVICE_DONE, 7_300, null, null, null);
        call(null, CaseAnswer.LATER);
        assertThat(of("S001", 7).backOffice()).isEqualTo(new Share(1, 1, new BigDecimal("100.00")));
        assertThat(of("S002", 8).backOffice()).isEqualTo(new Share(0, 1, new BigDecimal("0.00")));
        assertThat(of("维修部", 8).clientService()).isEqualTo(new Share(1, 1, new BigDecimal("100.00")));
    }

    @Test
    void flags_and_satisfaction_count_for_who_held_the_case_then() {
        told(Kind.CONDUCT_FLAGGED, 10, null, null, ConductFlag.RUDE);
        told(Kind.HANDED_OVER, 20, "S002", null, null);
        told(Kind.CALLED_BACK, 30, null, 4, null);
        call(null, CaseAnswer.LATER);
        assertThat(of("S001", 7).conductFlags()).isOne();
        assertThat(of("S002", 7).satisfaction()).isEqualTo(new ServiceFigures.Satisfaction(1, new BigDecimal("4.00")));
    }

    @Test
    void a_re_complaint_counts_for_who_held_the_case_at_that_very_moment() {
        told(Kind.HANDED_OVER, 20, "S002", null, null);
        tally.reComplaint(told(), END.plusSeconds(20));
        tally.reComplaint(told(), END.plusSeconds(19));
        assertThat(of("S001", 7).reComplaints()).isOne();
        assertThat(of("S002", 7).reComplaints()).isOne();
    }

    @Test
    void a_call_back_counts_for_who_made_it_and_only_the_owner_hears_how_soon_he_came_to_the_point() {
        var first = LocalDate.of(2026, 7, 31);
        var made = List.of(
                new ToldCallBack(new CallBackId("B1"), called(AnsweredBy.OWNER, 5, 3), null, null),
                new ToldCallBack(new CallBackId("B2"), called(AnsweredBy.OWNER, 6, null), null, null));
        var standard = Standards.first(ServiceStandard.S3);
        var reading = SeriesReading.of(standard, new ToldSeries(first, null, TAKER, made), CLOCKS, LONG_AFTER);
        tally.count(made, standard, reading);
        assertThat(of("S002", 7))
                .returns(new Share(1, 2, new BigDecimal("50.00")), ServiceFigures::toThePoint)
                .returns(new ServiceFigures.Satisfaction(1, new BigDecimal("3.00")), ServiceFigures::satisfaction);
        assertThat(of("S001", 7).clientService()).isEqualTo(new Share(1, 1, new BigDecimal("100.00")));
    }

    private static CallBack called(AnsweredBy by, int seconds, @Nullable Integer satisfaction) {
        return new CallBack(1, END, HOLDER, by, null, seconds, satisfaction, null, null);
    }

    private ServiceFigures of(String who, int month) {
        return tally.figures().stream()
                .filter(one -> one.who().equals(who) && one.month().equals(YearMonth.of(2026, month)))
                .findFirst()
                .orElseThrow();
    }

    private void call(@Nullable Integer rings, CaseAnswer answer) {
        var called = new ToldCase(CaseStandard.S2, TAKER, END.minusSeconds(300), END, rings, answer, null, told);
        var standard = Standards.first(ServiceStandard.S2);
        tally.count(called, standard, CaseReading.of(standard, called, CLOCKS, LONG_AFTER));
    }

    private ToldCase told() {
        return new ToldCase(CaseStandard.S2, TAKER, END.minusSeconds(300), END, null, CaseAnswer.LATER, null, told);
    }

    private void told(
            Kind kind, int seconds, @Nullable String to, @Nullable Integer points, @Nullable ConductFlag flag) {
        var entry = new CaseEntry(kind, END.plusSeconds(seconds), to, null, null, points, flag, null);
        told.add(new ToldEntry(new CaseEntryId("E" + told.size()), entry));
    }
}
