package guanxi.client.write.trend;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes where a client is heading.
 *
 * @param notedOn absent for today
 */
public record NoteTrend(
        ClientId clientId,
        ColleagueId specialistId,
        String trend,
        @Nullable LocalDate notedOn) {
    @TargetAggregateIdentifier
    String aggregate() {
        return id(clientId);
    }

    static String id(ClientId client) {
        return "trend-" + client.number();
    }
}
