package guanxi.client.web.handovers;

import guanxi.client.write.handover.HandoverCommand.ProposeHandover;
import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it is proposed.
 *
 * @param handoverId absent if the department has given it none
 */
record NewHandover(
        @Nullable HandoverId handoverId, ClientId clientId, ColleagueId receiver, LocalDate from, String reason) {

    ProposeHandover command(HandoverId id) {
        return new ProposeHandover(
                id,
                Fields.required(clientId, "clientId"),
                Fields.required(receiver, "receiver"),
                Fields.required(from, "from"),
                Fields.required(reason, "reason"));
    }
}
