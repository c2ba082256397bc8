package guanxi.visit.write.norm;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the norms of client visits. */
public sealed interface NormCommand {

    /** @param validFrom the first day that is judged by them; it may lie in the past */
    record PublishNorms(LocalDate validFrom, LocalTime opens, LocalTime closes) implements NormCommand {
        @TargetAggregateIdentifier
        String norms() {
            return VisitNorms.ID;
        }
    }
}
