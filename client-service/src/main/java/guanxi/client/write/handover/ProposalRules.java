package guanxi.client.write.handover;

import guanxi.client.write.References;
import guanxi.client.write.handover.HandoverCommand.ProposeHandover;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.NotThere;
import java.util.Map;

/** What must hold of a handover that is proposed. */
final class ProposalRules {
    private static final String RECEIVER = "receiver";

    private ProposalRules() {}

    static void mustBeSound(ProposeHandover wanted, ColleagueId owner, References references, DepartmentTime time) {
        references.mustKnow(wanted.receiver(), RECEIVER);
        if (wanted.receiver().equals(owner))
            throw new CommandRejected(
                    HandoverRule.A_HANDOVER_GOES_TO_ANOTHER,
                    owner.number() + " answers for this client already; name another receiver.",
                    RECEIVER,
                    owner.number());
        if (wanted.from().isBefore(time.dateOf(time.now())))
            throw new CommandRejected(
                    HandoverRule.A_HANDOVER_LOOKS_AHEAD,
                    "A client is handed over from today on or from a day to come, not from " + wanted.from() + ".",
                    "from",
                    wanted.from().toString());
        if (!references.isThere(wanted.receiver(), wanted.from()))
            throw NotThere.on(wanted.from(), wanted.receiver().number(), RECEIVER);
    }

    /** A number is given once, whatever client it is of. */
    static void mustBeOf(ProposeHandover wanted, Estate estate) {
        ClientId client = wanted.clientId();
        ClientId known = estate.clientOf(wanted.handoverId()).orElse(client);
        CommandRejected.requireSame("This handover", "clientId", known, client);
    }

    static CommandRejected anotherIsOpen(HandoverSoFar open) {
        String number = open.proposed().handoverId().number();
        return new CommandRejected(
                HandoverRule.ONE_OPEN_HANDOVER_A_CLIENT,
                "The handover " + number + " of this client is open; wait until it is over, or withdraw it.",
                "clientId",
                Map.of("recorded", number));
    }
}
