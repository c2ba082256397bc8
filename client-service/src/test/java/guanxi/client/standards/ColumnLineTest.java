package guanxi.client.standards;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.ColumnLine.ReComplaint;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint whose call ended at ten; the department ought to be notified within ten minutes, the reply is promised within thirty. */
class ColumnLineTest {
    private static final DeskClocks CLOCKS = new DeskClocks(List.of(), day -> true, ZoneId.of("Asia/Shanghai"));
    private static final Instant END = Instant.parse("2026-07-06T02:00:00Z");
    private final List<ToldEntry> told = new ArrayList<>();

    @Test
    void what_was_missed_by_then_is_entered_with_how_late_it_was_then() {
        assertThat(entered(again("K2", 601)))
                .singleElement()
                .returns(ServiceStep.NOTIFY, ColumnLine::step)
                .returns(1L, ColumnLine::lateBySeconds)
                .returns("S001", line -> line.responsible().who());
    }

    @Test
    void what_was_due_at_that_very_moment_was_not_missed_yet() {
        assertThat(entered(again("K2", 600))).isEmpty();
    }

    @Test
    void each_miss_is_entered_once_by_the_first_after_it() {
        assertThat(entered(again("K3", 2_000), again("K2", 1_000), again("K4", 3_000)))
                .extracting(line -> line.reComplaint().caseId().number() + " " + line.step())
                .containsExactly("K2 NOTIFY", "K3 PROMISED_REPLY");
    }

    @Test
    void at_one_moment_the_lower_number_is_the_first() {
        assertThat(entered(again("K3", 700), again("K2", 700)))
                .extracting(line -> line.reComplaint().caseId().number())
                .containsExactly("K2");
    }

    @Test
    void what_was_done_late_by_then_is_entered_too_and_what_was_told_later_changes_nothing() {
        told(Kind.DEPARTMENT_NOTIFIED, 660);
        told(Kind.CLIENT_INFORMED, 720);
        assertThat(entered(again("K2", 700)))
                .singleElement()
                .returns(ServiceStep.NOTIFY, ColumnLine::step)
                .returns(60L, ColumnLine::lateBySeconds);
    }

    private List<ColumnLine> entered(ReComplaint... again) {
        var agent = new ColleagueId("S001");
        var start = END.minusSeconds(300);
        var called = new ToldCase(CaseStandard.S2, agent, start, END, null, CaseAnswer.LATER, null, told);
        return ColumnLine.of(Standards.first(ServiceStandard.S2), called, CLOCKS, List.of(again));
    }

    private void told(Kind kind, int seconds) {
        var entry = new CaseEntry(kind, END.plusSeconds(seconds), "维修部", null, null, null, null, null);
        told.add(new ToldEntry(new CaseEntryId("E" + told.size()), entry));
    }

    private static ReComplaint again(String id, int seconds) {
        return new ReComplaint(new CaseId(id), END.plusSeconds(seconds));
    }
}
