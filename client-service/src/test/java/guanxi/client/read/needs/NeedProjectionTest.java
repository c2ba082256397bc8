package guanxi.client.read.needs;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.Quantity;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedEvent.NeedAnalysed;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-03T01:00:00Z");
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final NeedId NEED = new NeedId("N1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final NeedVersion FIRST = new NeedVersion(1, SPECIALIST, analysis("20", DAY));
    private static final NeedVersion SECOND = new NeedVersion(2, SPECIALIST, analysis("35.5", DAY.plusDays(7)));
    private static final NeedVersion SAME_DAY = new NeedVersion(3, SPECIALIST, analysis("36", DAY.plusDays(7)));
    private final ViewFixture<NeedEntry> needs = ViewFixture.of(new NeedProjection(), NeedEntry.VIEW);

    @Test
    void every_version_is_kept_F_5() {
        needs.given(said(FIRST), said(SECOND), said(SAME_DAY))
                .redelivering()
                .expectSame()
                .expect(new NeedEntry(NEED, CLIENT, List.of(FIRST, SECOND, SAME_DAY), 2));
    }

    @Test
    void the_needs_of_a_client_are_found() {
        needs.given(said(FIRST));
        assertThat(needs.reader().find(Query.where("clientId", "C1"))).hasSize(1);
        assertThat(needs.reader().find(Query.where("clientId", "C2"))).isEmpty();
    }

    @Test
    void on_a_day_the_last_version_by_then_holds_and_none_before_the_first() {
        var need = new NeedEntry(NEED, CLIENT, List.of(FIRST, SECOND, SAME_DAY), 2);
        assertThat(need.on(asOf(DAY.minusDays(1)))).isEmpty();
        assertThat(need.on(asOf(DAY))).contains(FIRST);
        assertThat(need.on(asOf(DAY.plusDays(6)))).contains(FIRST);
        assertThat(need.on(asOf(DAY.plusDays(7)))).contains(SAME_DAY);
        assertThat(need.knownOn(asOf(DAY.plusDays(6)))).containsExactly(FIRST);
    }

    private static AsOf asOf(LocalDate day) {
        return TIME.asOf(day);
    }

    private static NeedAnalysed said(NeedVersion version) {
        return new NeedAnalysed(NEED, CLIENT, version.analysedBy(), version.version(), version.analysis(), NOW);
    }

    private static NeedAnalysis analysis(String amount, LocalDate on) {
        return new NeedAnalysis(
                "写字楼",
                new Quantity(new BigDecimal(amount), "套"),
                "湖东",
                Money.cny(new BigDecimal("1000")),
                Money.cny(new BigDecimal("3000")),
                "扩大办公",
                on);
    }
}
