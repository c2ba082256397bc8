package guanxi.client.write.handover;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.handover.HandoverCommand.ProposeHandover;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.HandoverState;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A handover as far as it has come.
 *
 * @param dueAt from when on it takes effect; absent before all have signed
 */
record HandoverSoFar(HandoverProposed proposed, HandoverState state, Instant dueAt) {

    static HandoverSoFar of(HandoverProposed proposed) {
        return new HandoverSoFar(proposed, HandoverState.PROPOSED, null);
    }

    HandoverSoFar after(HandoverEvent event) {
        return switch (event) {
            case HandoverProposed again -> of(again);
            case HandoverAccepted accepted -> in(HandoverState.ACCEPTED);
            case HandoverRefused refused -> in(HandoverState.REFUSED);
            case HandoverCountersigned signed ->
                new HandoverSoFar(proposed, HandoverState.COUNTERSIGNED, signed.dueAt());
            case HandoverWithdrawn withdrawn -> in(HandoverState.WITHDRAWN);
            case HandoverTookEffect now -> in(HandoverState.IN_EFFECT);
            case HandoverLapsed lapsed -> in(HandoverState.LAPSED);
        };
    }

    boolean isAny(HandoverState... states) {
        return Set.of(states).contains(state);
    }

    /** All have signed, also if it came to something since. */
    boolean wasCountersigned() {
        return dueAt != null;
    }

    boolean isDue(Instant now) {
        return state == HandoverState.COUNTERSIGNED && !now.isBefore(dueAt);
    }

    void mustSay(ProposeHandover wanted) {
        CommandRejected.requireSame("This handover", content(), content(wanted));
    }

    /** It is the affair of whom it goes from and of whom it goes to. */
    void mustConcern(Actor actor) {
        if (!actor.reach().includes(receiver())) actor.mustReach(formerOwner());
    }

    boolean isReceiver(Actor actor) {
        return receiver().equals(actor.colleague());
    }

    boolean isSuperior(Actor actor) {
        return actor.isAny("supervisor", "manager") && actor.reach().includes(formerOwner());
    }

    void mustBeOpen(HandoverState... states) {
        require(
                isAny(states),
                HandoverRule.A_HANDOVER_THAT_ENDED_STAYS_SO,
                "This handover is " + state + "; it cannot be signed, refused or withdrawn any more.");
    }

    ColleagueId formerOwner() {
        return proposed.specialistId();
    }

    ColleagueId receiver() {
        return proposed.receiver();
    }

    static CommandRejected unknown(HandoverCommand.ToOne command) {
        return new CommandRejected(
                CommonRule.NOT_FOUND,
                "There is no handover " + command.handoverId().number() + ".");
    }

    private HandoverSoFar in(HandoverState next) {
        return new HandoverSoFar(proposed, next, dueAt);
    }

    /** What a proposal says, by which two tellings are the same. */
    private record Content(ColleagueId receiver, LocalDate from, String reason) {}

    private Content content() {
        return new Content(proposed.receiver(), proposed.from(), proposed.reason());
    }

    private static Content content(ProposeHandover wanted) {
        return new Content(wanted.receiver(), wanted.from(), wanted.reason());
    }
}
