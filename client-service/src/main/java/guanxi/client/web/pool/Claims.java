package guanxi.client.web.pool;

import guanxi.client.write.claim.ClaimCommand.ReleaseClaim;
import guanxi.client.write.claim.ClaimCommand.ReserveClaim;
import guanxi.client.write.client.ClientCommand.ClaimClient;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Rule;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * A claim is two commands, since a day's places and a client are each an aggregate: first the place, then the client; a client that was not
 * had gives the place back. Whoever is broken off in between asks again, and has his place still.
 */
@Component
class Claims {
    private final Commands commands;
    private final DepartmentTime time;

    Claims(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    Outcome claim(ClientId client, Caller caller) {
        var claimant = new ColleagueId(caller.named());
        LocalDate today = time.dateOf(time.now());
        var anyVersion = caller.expecting(null);
        var place = commands.send(anyVersion, new ReserveClaim(claimant, today, client));
        var release = new ReleaseClaim(claimant, today, client);
        try {
            var claimed = commands.send(caller, new ClaimClient(client, claimant));
            if (place.changed() && !claimed.changed()) commands.send(anyVersion, release);
            return claimed;
        } catch (CommandRejected refused) {
            boolean mayBeDone = refused.rejection().kind() == Rule.Kind.UNAVAILABLE;
            if (place.changed() && !mayBeDone) commands.send(anyVersion, release);
            throw refused;
        }
    }
}
