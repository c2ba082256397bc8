package guanxi.client.write.handover;

import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a handover of a client; all handovers of a client are one aggregate. */
public sealed interface HandoverCommand {

    static String id(ClientId clientId) {
        return "handovers-" + clientId.number();
    }

    /** Is done to one of them. */
    sealed interface ToOne extends HandoverCommand {
        ClientId clientId();

        HandoverId handoverId();

        @TargetAggregateIdentifier
        default String handovers() {
            return id(clientId());
        }
    }

    /** @param from the day from which the receiver is to answer for it; today or a day to come */
    record ProposeHandover(
            HandoverId handoverId, ClientId clientId, ColleagueId receiver, LocalDate from, String reason)
            implements ToOne {}

    record AcceptHandover(HandoverId handoverId, ClientId clientId) implements ToOne {}

    record RefuseHandover(HandoverId handoverId, ClientId clientId, String reason) implements ToOne {}

    record CountersignHandover(HandoverId handoverId, ClientId clientId) implements ToOne {}

    record WithdrawHandover(HandoverId handoverId, ClientId clientId, String reason) implements ToOne {}

    /** What all have signed takes effect, if its day has begun: ordered by the clock. */
    record EffectHandover(@TargetAggregateIdentifier String handovers) implements HandoverCommand {}
}
