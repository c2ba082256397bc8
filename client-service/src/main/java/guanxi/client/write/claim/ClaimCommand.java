package guanxi.client.write.claim;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the places of a specialist's claims on a day. */
public sealed interface ClaimCommand {
    ColleagueId claimant();

    LocalDate date();

    @TargetAggregateIdentifier
    default String claims() {
        return id(claimant(), date());
    }

    static String id(ColleagueId claimant, LocalDate date) {
        return "claims-" + claimant.number() + "-" + date;
    }

    record ReserveClaim(ColleagueId claimant, LocalDate date, ClientId clientId) implements ClaimCommand {}

    /** The claim came to nothing. */
    record ReleaseClaim(ColleagueId claimant, LocalDate date, ClientId clientId) implements ClaimCommand {}
}
