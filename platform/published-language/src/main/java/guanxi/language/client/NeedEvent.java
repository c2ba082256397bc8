package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/** What a client needs, version by version (F-5, D-S8). No version is overwritten: what is otherwise by now is the next one. */
public sealed interface NeedEvent extends DomainEvent {
    NeedId needId();

    ClientId clientId();

    /**
     * @param specialistId who analysed it
     * @param version 1 for the first, then one after the other
     * @param occurredAt the beginning of the day of the analysis
     */
    @RecordedAs("client.NeedAnalysed")
    record NeedAnalysed(
            NeedId needId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer version,
            NeedAnalysis analysis,
            Instant occurredAt)
            implements NeedEvent {}
}
