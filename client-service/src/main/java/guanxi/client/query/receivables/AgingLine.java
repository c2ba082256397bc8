package guanxi.client.query.receivables;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.credit.Aging;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is open of a client, or of all clients of who owns them, by how long it is overdue.
 *
 * @param clientId absent of all of them
 */
public record AgingLine(
        ColleagueId owner,
        @Nullable ClientId clientId,
        @JsonUnwrapped Aging aging) {

    /** A line of who owns the client, and one of the client. */
    static Stream<AgingLine> of(ShownReceivable one) {
        var aging = Aging.of(one.open(), one.overdueDays());
        return Stream.of(new AgingLine(one.owner(), null, aging), new AgingLine(one.owner(), one.clientId(), aging));
    }

    AgingLine plus(AgingLine other) {
        return new AgingLine(owner, clientId, aging.plus(other.aging));
    }

    List<String> place() {
        return List.of(owner.number(), client());
    }

    /** All of them stand before each. */
    String client() {
        return clientId == null ? "" : clientId.number();
    }
}
