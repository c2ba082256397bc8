package guanxi.client.read.dealings;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;

import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactId;
import guanxi.language.visit.Purpose;
import guanxi.platform.view.ViewFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingProjectionTest {
    private static final Dealing VISITED = new Dealing("visit-V000001-S001-" + DAY, SHOP, LIN, START);
    private final ViewFixture<Dealing> dealings = ViewFixture.of(new DealingProjection(), Dealing.VIEW);

    @Test
    void a_valid_visit_is_a_dealing() {
        dealings.given(judged()).redelivering().expectSame().expect(VISITED);
    }

    @Test
    void one_that_is_not_valid_or_was_none_is_not() {
        dealings.given(judged(), judged(Norm.EARLY_RETURN)).expect();
    }

    @Test
    void one_that_was_withdrawn_is_not() {
        dealings.given(judged(), new VisitJudgementWithdrawn(LIN, DAY, V1, SHOP, "none", START))
                .redelivering()
                .expectSame()
                .expect();
    }

    @Test
    void a_contact_that_was_made_is_one() {
        dealings.given(new ContactMade(new PlannedContactId("K1"), LIN, SHOP, DAY, START))
                .redelivering()
                .expectSame()
                .expect(new Dealing("contact-K1", SHOP, LIN, START));
    }

    private static VisitJudged judged(Norm... failures) {
        var visit = new JudgedVisit(V1, SHOP, START, START.plusSeconds(600), Purpose.A, Outcome.B, 1, null, "told");
        return new VisitJudged(LIN, DAY, visit, List.of(failures), null);
    }
}
