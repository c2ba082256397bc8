package guanxi.evaluation.write.office;

import guanxi.language.organisation.OfficeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to an office. */
public sealed interface OfficeCommand {

    /** A row of the form: opens the office, or amends it by a content that was never accepted before. */
    record RecordOffice(@TargetAggregateIdentifier OfficeId officeId, OfficeProfile office) implements OfficeCommand {}

    /** Wants it to be so from now on, also if it was so before; opens one that is none. */
    record AmendOffice(@TargetAggregateIdentifier OfficeId officeId, OfficeProfile office) implements OfficeCommand {}

    /** What was known of it had been wrong. */
    record CorrectOffice(@TargetAggregateIdentifier OfficeId officeId, OfficeProfile office, String reason)
            implements OfficeCommand {}

    record WithdrawOffice(@TargetAggregateIdentifier OfficeId officeId, String reason) implements OfficeCommand {}
}
