package guanxi.visit.write;

import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.SpecialistProfile;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's master data. */
public sealed interface SpecialistCommand {

    /** Enrols, or amends who is enrolled. */
    record EnrolSpecialist(@TargetAggregateIdentifier SpecialistId specialistId, SpecialistProfile profile)
            implements SpecialistCommand {}

    record GrantLeave(@TargetAggregateIdentifier SpecialistId specialistId, LocalDate date)
            implements SpecialistCommand {}
}
