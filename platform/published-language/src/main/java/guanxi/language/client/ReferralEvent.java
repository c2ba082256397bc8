package guanxi.language.client;

import guanxi.language.visit.SpecialistId;
import java.time.LocalDate;

/** A client's groups sent to the project site, and the site's word that they came (F-2 row 3, R-18). */
public sealed interface ReferralEvent {
    ReferralId referralId();

    record ReferralSent(
            ReferralId referralId, ClientId clientId, SpecialistId specialistId, Integer groups, LocalDate sentOn)
            implements ReferralEvent {}

    record ReferralConfirmed(
            ReferralId referralId, ClientId clientId, SpecialistId specialistId, Integer groups, LocalDate confirmedOn)
            implements ReferralEvent {}
}
