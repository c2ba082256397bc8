package guanxi.client.standards;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseStandard;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldCasesTest {
    private static final Instant START = Instant.parse("2026-06-02T01:00:00Z");

    @Test
    void a_case_is_held_by_who_took_it_until_it_is_handed_over() {
        assertThat(ToldCases.holder(told())).isEqualTo(new ColleagueId("S001"));
        assertThat(ToldCases.holder(told(handedOver("E1", 5, "S002")))).isEqualTo(new ColleagueId("S002"));
    }

    @Test
    void the_last_is_the_last_by_time_then_by_number_in_whatever_order_it_was_told() {
        assertThat(ToldCases.holder(told(handedOver("E1", 9, "S003"), handedOver("E2", 5, "S002"))))
                .isEqualTo(new ColleagueId("S003"));
        assertThat(ToldCases.holder(told(handedOver("E2", 5, "S003"), handedOver("E1", 5, "S002"))))
                .isEqualTo(new ColleagueId("S003"));
    }

    @Test
    void an_entry_of_another_kind_goes_to_nobody_who_holds_it() {
        var told = told(entry("E1", Kind.DEPARTMENT_NOTIFIED, 5, "维修部"));
        assertThat(ToldCases.holder(told)).isEqualTo(new ColleagueId("S001"));
        assertThat(ToldCases.lastTo(told, Kind.DEPARTMENT_NOTIFIED)).contains("维修部");
        assertThat(ToldCases.lastTo(told, Kind.PASSED_ON)).isEmpty();
    }

    private static ToldCase told(ToldEntry... entries) {
        return new ToldCase(
                CaseStandard.S2,
                new ColleagueId("S001"),
                START,
                START.plusSeconds(60),
                null,
                CaseAnswer.LATER,
                null,
                List.of(entries));
    }

    private static ToldEntry handedOver(String number, int minutes, String to) {
        return entry(number, Kind.HANDED_OVER, minutes, to);
    }

    private static ToldEntry entry(String number, Kind kind, int minutes, String to) {
        var entry = new CaseEntry(kind, START.plusSeconds(60L * minutes), to, null, null, null, null, null);
        return new ToldEntry(new CaseEntryId(number), entry);
    }
}
