package guanxi.visit.write.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.visit.Issue;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.VisitRule;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** F-11 rows 11 and 12: an int or a list. */
class ToldIssuesTest {
    private static final LocalDate SOON = LocalDate.parse("2026-06-10");
    private static final Issue INVOICE = new Issue("the invoice is late", false, SOON);
    private static final Issue BROKEN = new Issue("a broken crate", true, null);

    @Test
    void who_only_counts_them_names_none() {
        assertThat(ToldIssues.of(null, 2, 1)).isEqualTo(Issue.counted(2, 1)).hasSize(3);
        assertThat(ToldIssues.of(null, null, null)).isEmpty();
    }

    @Test
    void who_names_them_need_not_count_them_but_counts_them_right() {
        assertThat(ToldIssues.of(List.of(INVOICE, BROKEN), null, null)).containsExactly(INVOICE, BROKEN);
        assertThat(ToldIssues.of(List.of(INVOICE, BROKEN), 1, 1)).containsExactly(INVOICE, BROKEN);
        refused(() -> ToldIssues.of(List.of(INVOICE, BROKEN), 2, null), VisitRule.COUNTS_AGREE_WITH_ISSUES, "solved");
        refused(() -> ToldIssues.of(List.of(INVOICE), 0, 0), VisitRule.COUNTS_AGREE_WITH_ISSUES, "unsolved");
    }

    @Test
    void there_are_plausibly_many() {
        assertThat(ToldIssues.of(null, ToldIssues.MOST, 0)).hasSize(ToldIssues.MOST);
        refused(() -> ToldIssues.of(null, 2_000_000_000, 0), VisitRule.ISSUES_ARE_PLAUSIBLY_MANY, "solved");
        refused(() -> ToldIssues.of(null, 0, -1), VisitRule.ISSUES_ARE_PLAUSIBLY_MANY, "unsolved");
        refused(
                () -> ToldIssues.of(Issue.counted(0, 1_001), null, null),
                VisitRule.ISSUES_ARE_PLAUSIBLY_MANY,
                "unsolved");
    }

    @Test
    void what_was_counted_may_be_named_later_and_counted_again() {
        List<Issue> named = List.of(INVOICE, BROKEN);
        assertThat(filled(Issue.counted(1, 1), named)).isEqualTo(named);
        assertThat(filled(named, Issue.counted(1, 1))).isEqualTo(named);
        assertThat(filled(named, named)).isEqualTo(named);
    }

    @Test
    void what_was_left_open_of_an_issue_may_be_filled() {
        var undated = new Issue(INVOICE.text(), false, null);
        assertThat(filled(List.of(undated), List.of(INVOICE))).containsExactly(INVOICE);
        assertThat(filled(List.of(INVOICE), List.of(undated))).containsExactly(INVOICE);
    }

    @Test
    void other_counts_or_other_issues_are_a_difference() {
        refused(() -> filled(Issue.counted(1, 0), Issue.counted(2, 0)), "solved");
        refused(() -> filled(List.of(INVOICE), Issue.counted(0, 2)), "unsolved");
        refused(() -> filled(List.of(INVOICE), List.of(new Issue("the price", false, SOON))), "issues");
        refused(() -> filled(List.of(INVOICE, BROKEN), List.of(BROKEN, INVOICE)), "issues");
    }

    private static List<Issue> filled(List<Issue> known, List<Issue> told) {
        return ToldIssues.filled(report(known), report(told));
    }

    private static VisitReport report(List<Issue> issues) {
        return Samples.report().issues(issues).build();
    }

    private static void refused(ThrowingCallable told, String field) {
        refused(told, CommonRule.ALREADY_RECORDED_DIFFERENTLY, field);
    }

    private static void refused(ThrowingCallable told, Rule rule, String field) {
        assertThatThrownBy(told).isInstanceOfSatisfying(CommandRejected.class, refused -> {
            assertThat(refused.rejection().code()).isEqualTo(rule.name());
            assertThat(refused.rejection().field()).isEqualTo(field);
        });
    }
}
