package guanxi.client.write.standard;

import guanxi.language.client.ServiceStandard;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a service standard: its limits are edited as new versions. */
public sealed interface StandardCommand {
    EditedVersion edited();

    @TargetAggregateIdentifier
    default String standard() {
        return id(edited().standard());
    }

    static String id(ServiceStandard standard) {
        return "standard-" + standard;
    }

    /** A row of the form, which says when the version was published. */
    record RecordStandard(EditedVersion edited, Instant publishedAt) implements StandardCommand {}

    /** Publishes the version now. */
    record PublishStandard(EditedVersion edited) implements StandardCommand {
        RecordStandard publishedAt(Instant moment) {
            return new RecordStandard(edited, moment);
        }
    }
}
