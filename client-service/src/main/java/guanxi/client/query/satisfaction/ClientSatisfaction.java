package guanxi.client.query.satisfaction;

import guanxi.client.standards.RatingTally;
import guanxi.client.standards.ServiceFigures.Satisfaction;
import guanxi.client.standards.Share;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied clients were in a month, who rated one agent, or of whom one is asked about.
 *
 * @param agent absent of what is summed by client
 * @param clientId absent of what is summed by agent
 * @param counted how many said how satisfied they are
 * @param mean of what they said first; absent if nobody did
 * @param answered those who said, of those who were called back and reached
 * @param second of those who were asked again
 */
public record ClientSatisfaction(
        YearMonth month,
        @Nullable ColleagueId agent,
        @Nullable ClientId clientId,
        int counted,
        @Nullable BigDecimal mean,
        Share answered,
        Satisfaction second) {

    /** What is summed together. */
    record Of(
            YearMonth month,
            @Nullable ColleagueId agent,
            @Nullable ClientId clientId) {
        ClientSatisfaction comesTo(RatingTally tally) {
            var first = tally.first();
            return new ClientSatisfaction(
                    month, agent, clientId, first.counted(), first.mean(), tally.answered(), tally.second());
        }
    }

    /** Whose it is that was summed. */
    public String who() {
        return agent == null ? clientId.number() : agent.number();
    }
}
