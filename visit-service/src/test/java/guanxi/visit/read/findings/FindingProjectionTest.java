package guanxi.visit.read.findings;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import org.junit.jupiter.api.Test;

class FindingProjectionTest {
    private static final String DAY_ID = "day-S001-2026-06-03";
    private static final ColleagueId DIRECTOR = new ColleagueId("D01");
    private static final Breach OVERLAP = new Breach(Norm.OVERLAPPING_VISITS, V1, null);
    private static final Breach TRUCK = new Breach(Norm.DELIVERY_TRUCK, null, "inspector Zhao");
    private static final Review POOR = new Review(Finding.POOR_MANAGEMENT, "M01", DAY, "nobody looked");
    private static final Review PERSONAL = new Review(Finding.PERSONAL_FAULT, "M01", DAY, "lazy");
    private static final AccountabilityRaised RAISED = new AccountabilityRaised(LIN, DAY, OVERLAP, DIRECTOR, START);
    private static final AccountabilityWithdrawn WITHDRAWN =
            new AccountabilityWithdrawn(LIN, DAY, OVERLAP, DIRECTOR, START);
    private static final FindingEntry POOR_OVERLAP = new FindingEntry(LIN, DAY, OVERLAP, POOR, null);
    private static final FindingEntry PERSONAL_TRUCK = new FindingEntry(LIN, DAY, TRUCK, PERSONAL, null);
    private final ViewFixture<FindingEntry> findings = ViewFixture.of(new FindingProjection(), FindingEntry.VIEW);

    @Test
    void what_was_found_is_shown_of_each_violation() {
        findings.from(DAY_ID, reviewed(OVERLAP, POOR), reviewed(TRUCK, PERSONAL))
                .expect(PERSONAL_TRUCK, POOR_OVERLAP);
    }

    @Test
    void the_director_answers_until_that_is_withdrawn_and_the_finding_is_kept() {
        findings.from(DAY_ID, reviewed(OVERLAP, POOR), RAISED).expect(POOR_OVERLAP.answeredFor(DIRECTOR));
        findings.from(DAY_ID, WITHDRAWN).expect(POOR_OVERLAP);
        findings.from(DAY_ID, RAISED)
                .expect(POOR_OVERLAP.answeredFor(DIRECTOR))
                .redelivering()
                .expectSame();
    }

    @Test
    void it_is_found_by_day_and_by_whose_day_it_is() {
        findings.from(DAY_ID, reviewed(OVERLAP, POOR));
        var later = new ViolationReviewed(LIN, DAY.plusDays(1), TRUCK, PERSONAL, START);
        findings.from("day-S001-2026-06-04", later);
        var his = Query.where("specialistId", LIN.number());
        assertThat(findings.reader().find(his.orderBy("date")))
                .containsExactly(POOR_OVERLAP, new FindingEntry(LIN, DAY.plusDays(1), TRUCK, PERSONAL, null));
        assertThat(findings.reader()
                        .find(Query.all().between("date", null, "2026-06-04").orderBy("date")))
                .containsExactly(POOR_OVERLAP);
    }

    private static ViolationReviewed reviewed(Breach breach, Review review) {
        return new ViolationReviewed(LIN, DAY, breach, review, START);
    }
}
