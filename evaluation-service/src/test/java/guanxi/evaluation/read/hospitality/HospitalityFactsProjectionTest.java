package guanxi.evaluation.read.hospitality;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.hospitality.Samples;
import guanxi.platform.view.ViewFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HospitalityFactsProjectionTest {
    private static final HospitalityRequestId REQUEST = new HospitalityRequestId("H0001");
    private static final ClientId CLIENT = new ClientId("C1");
    private final ViewFixture<HospitalityFact> requests =
            ViewFixture.of(new HospitalityFactsProjection(), HospitalityFactsProjection.VIEW);

    @Test
    void a_request_costs_its_budget_in_the_month_of_the_banquet_and_what_it_was_settled_at() {
        var plan = Samples.plan()
                .clientId(CLIENT)
                .requestedOn(LocalDate.parse("2026-05-30"))
                .banquetOn(LocalDate.parse("2026-06-02"))
                .budget(budget("1200.50"))
                .build();
        requests.given(new HospitalityRequested(REQUEST, plan, Instant.EPOCH))
                .given(new HospitalitySettled(
                        REQUEST, CLIENT, budget("900.10"), budget("900.10").total(), Instant.EPOCH))
                .redelivering()
                .expectSame();
        var known = requests.reader().byId("H0001").orElseThrow();
        assertThat(known.month()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(known.budget()).isEqualTo(120_050);
        assertThat(known.actual()).isEqualTo(90_010);
    }

    private static Budget budget(String meal) {
        var nothing = Money.ofFen(0);
        return new Budget(nothing, Money.cny(new BigDecimal(meal)), nothing, nothing, nothing);
    }
}
