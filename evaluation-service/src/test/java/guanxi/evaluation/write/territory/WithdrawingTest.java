package guanxi.evaluation.write.territory;

import static guanxi.evaluation.write.Refused.refusedBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.evaluation.write.territory.TerritoryCommand.DrawTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.ListTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.evaluation.write.territory.TerritoryCommand.WithdrawTerritory;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class WithdrawingTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-03T04:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final TerritoryId EAST = new TerritoryId("城东区");
    private static final Area AREA = new Area(new BigDecimal("30.1"), new BigDecimal("120"), 4_000);
    private static final List<String> EIGHTY = List.of("0571-80");
    private static final String REASON = "划错了日期";
    private static final TerritoryDrawn FROM_EVER =
            new TerritoryDrawn(EAST, null, new Territory(List.of(), AREA), BEFORE);
    private static final TerritoryDrawn FROM_MAY = new TerritoryDrawn(EAST, MAY, new Territory(EIGHTY, AREA), BEFORE);
    private static final TerritoryWithdrawn WITHDRAWN =
            new TerritoryWithdrawn(EAST, MAY, REASON, BEFORE.plusSeconds(60));
    private final FixtureConfiguration<TerritoryRegister> territories = new AggregateTestFixture<>(
                    TerritoryRegister.class)
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI));

    @Test
    void what_was_said_of_a_day_by_mistake_is_withdrawn_with_a_reason_and_once() {
        territories
                .given(FROM_EVER, FROM_MAY)
                .when(new WithdrawTerritory(EAST, MAY, REASON))
                .expectEvents(new TerritoryWithdrawn(EAST, MAY, REASON, NOW));
        territories
                .given(FROM_EVER, FROM_MAY, WITHDRAWN)
                .when(new WithdrawTerritory(EAST, MAY, "再说一遍"))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void what_was_said_to_hold_from_ever_may_have_been_a_mistake_too() {
        territories
                .given(FROM_EVER, FROM_MAY)
                .when(new WithdrawTerritory(EAST, null, REASON))
                .expectEvents(new TerritoryWithdrawn(EAST, null, REASON, NOW));
    }

    @Test
    void of_a_day_of_which_nothing_was_said_nothing_is_withdrawn() {
        territories
                .given(FROM_MAY)
                .when(new WithdrawTerritory(EAST, null, REASON))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("NOT_FOUND"));
        territories
                .given(FROM_EVER)
                .when(new WithdrawTerritory(EAST, MAY, REASON))
                .expectNoEvents()
                .expectExceptionDetails(allOf(refusedBy("NOT_FOUND"), hasToString(containsString("field=validFrom"))));
    }

    @Test
    void rows_that_were_accepted_before_do_not_bring_it_back() {
        var changed = new TerritoryPrefixesChanged(EAST, MAY, List.of(), BEFORE.plusSeconds(30));
        for (var prefixes : List.of(EIGHTY, List.<String>of()))
            territories
                    .given(FROM_MAY, changed, WITHDRAWN)
                    .when(new ListTerritory(EAST, MAY, said(prefixes)))
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void a_row_with_a_new_content_draws_it_anew_and_what_it_leaves_empty_is_not_filled_from_what_was_withdrawn() {
        territories
                .given(FROM_MAY, WITHDRAWN)
                .when(new ListTerritory(EAST, MAY, new Said(List.of("0571-60"), null, null, null)))
                .expectEvents(new TerritoryDrawn(EAST, MAY, new Territory(List.of("0571-60"), null), NOW))
                .expectResultMessagePayload(new Outcome(2, true, true));
    }

    @Test
    void who_draws_it_as_it_was_wants_it_to_stand_again() {
        territories
                .given(FROM_MAY, WITHDRAWN)
                .when(new DrawTerritory(EAST, MAY, said(EIGHTY)))
                .expectEvents(new TerritoryDrawn(EAST, MAY, FROM_MAY.territory(), NOW));
        territories
                .given(FROM_MAY, WITHDRAWN, new TerritoryDrawn(EAST, MAY, FROM_MAY.territory(), NOW))
                .when(new WithdrawTerritory(EAST, MAY, REASON))
                .expectEvents(new TerritoryWithdrawn(EAST, MAY, REASON, NOW));
    }

    private static Said said(List<String> prefixes) {
        return new Said(prefixes, AREA.latitude(), AREA.longitude(), AREA.radiusM());
    }
}
