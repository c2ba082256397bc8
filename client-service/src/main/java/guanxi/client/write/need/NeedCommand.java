package guanxi.client.write.need;

import guanxi.language.client.ClientId;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is told of a client's need. */
public sealed interface NeedCommand {

    /**
     * A version of it, as the form tells one; without one before it, the first.
     *
     * @param specialistId who analysed it
     */
    record AnalyseNeed(
            @TargetAggregateIdentifier NeedId needId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer version,
            NeedAnalysis analysis)
            implements NeedCommand {}

    /** A version of one that is known; whose it is, is known too. */
    record ReviseNeed(
            @TargetAggregateIdentifier NeedId needId, ColleagueId specialistId, Integer version, NeedAnalysis analysis)
            implements NeedCommand {}
}
