package guanxi.client.read.trends;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.client.TrendEvent.ClientTrendNoted;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-03T01:00:00Z");
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final NotedTrend GROWING = new NotedTrend("扩张", DAY, SPECIALIST);
    private static final NotedTrend SHRINKING = new NotedTrend("收缩", DAY.plusDays(9), SPECIALIST);
    private static final NotedTrend IN_BETWEEN = new NotedTrend("观望", DAY.plusDays(5), SPECIALIST);
    private static final NotedTrend SAME_DAY = new NotedTrend("转型", DAY.plusDays(9), SPECIALIST);
    private final ViewFixture<TrendEntry> trends = ViewFixture.of(new TrendProjection(), TrendEntry.VIEW);

    @Test
    void notes_stand_in_the_order_of_their_days_and_of_one_day_of_their_telling() {
        trends.given(noted(GROWING), noted(SHRINKING), noted(IN_BETWEEN), noted(SAME_DAY))
                .redelivering()
                .expectSame()
                .expect(new TrendEntry(CLIENT, List.of(GROWING, IN_BETWEEN, SHRINKING, SAME_DAY)));
    }

    @Test
    void on_a_day_the_last_note_by_then_holds() {
        var trend = new TrendEntry(CLIENT, List.of(GROWING, IN_BETWEEN, SHRINKING, SAME_DAY));
        assertThat(trend.on(TIME.asOf(DAY.minusDays(1)))).isEmpty();
        assertThat(trend.on(TIME.asOf(DAY.plusDays(4)))).contains(GROWING);
        assertThat(trend.on(TIME.asOf(DAY.plusDays(5)))).contains(IN_BETWEEN);
        assertThat(trend.on(TIME.asOf(DAY.plusDays(9)))).contains(SAME_DAY);
    }

    private static ClientTrendNoted noted(NotedTrend note) {
        return new ClientTrendNoted(CLIENT, SPECIALIST, note.trend(), note.notedOn(), NOW);
    }
}
