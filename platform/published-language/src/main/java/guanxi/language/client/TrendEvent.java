package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** Where a client is heading (移动方向, F-4, X-29): what its business, and its relation to us, is moving towards. */
public sealed interface TrendEvent extends DomainEvent {
    ClientId clientId();

    /**
     * @param specialistId who noted it
     * @param trend in his words; names nobody
     * @param occurredAt the beginning of the day, if it is another than that of the telling
     */
    @RecordedAs("client.ClientTrendNoted")
    record ClientTrendNoted(
            ClientId clientId, ColleagueId specialistId, String trend, LocalDate notedOn, Instant occurredAt)
            implements TrendEvent {}
}
