package guanxi.client.read.trends;

import guanxi.language.client.TrendEvent.ClientTrendNoted;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;

/** Where a client was heading, as somebody noted it on a day. */
public record NotedTrend(String trend, LocalDate notedOn, ColleagueId notedBy) {

    static NotedTrend of(ClientTrendNoted event) {
        return new NotedTrend(event.trend(), event.notedOn(), event.specialistId());
    }
}
