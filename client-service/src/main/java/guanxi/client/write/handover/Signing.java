package guanxi.client.write.handover;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.HandoverState;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;

/** What somebody says of a handover by signing it or not, and what comes of it in the end. */
record Signing(HandoverProposed of, String by, Instant now, Instant dueAt) {

    static Signing of(HandoverSoFar known, Actor actor, DepartmentTime time) {
        var proposed = known.proposed();
        return new Signing(proposed, signer(actor), time.now(), time.startOf(proposed.from()));
    }

    /** By his number in the organisation where he has one. */
    static String signer(Actor actor) {
        return actor.colleague() == null ? actor.id() : actor.colleague().number();
    }

    /** The receiver has signed, nobody signs for two, and the client is still his who gives it away. */
    static void mustBeNext(HandoverSoFar known, Actor actor, Estate estate) {
        require(
                known.state() == HandoverState.ACCEPTED,
                HandoverRule.THE_RECEIVER_SIGNS_FIRST,
                "The receiver " + known.receiver().number() + " has not accepted this handover yet.");
        String signer = signer(actor);
        require(
                !signer.equals(known.proposed().by())
                        && !signer.equals(known.receiver().number()),
                HandoverRule.NOBODY_SIGNS_A_HANDOVER_TWICE,
                "You proposed or accepted this handover; another superior countersigns it.");
        require(
                isStillHis(known, estate),
                HandoverRule.THE_OWNER_HAS_CHANGED,
                "By now somebody else than " + known.formerOwner().number()
                        + " answers for this client; refuse this handover.");
    }

    HandoverAccepted accepted() {
        return new HandoverAccepted(of.handoverId(), of.clientId(), of.specialistId(), of.receiver(), by, now);
    }

    HandoverRefused refused(String reason) {
        return new HandoverRefused(of.handoverId(), of.clientId(), of.specialistId(), of.receiver(), by, reason, now);
    }

    HandoverCountersigned countersigned() {
        return new HandoverCountersigned(
                of.handoverId(), of.clientId(), of.specialistId(), of.receiver(), by, dueAt, now);
    }

    HandoverWithdrawn withdrawn(String reason) {
        return new HandoverWithdrawn(of.handoverId(), of.clientId(), of.specialistId(), of.receiver(), by, reason, now);
    }

    static HandoverEvent effect(HandoverSoFar due, Estate estate, DepartmentTime time) {
        var of = due.proposed();
        return isStillHis(due, estate)
                ? new HandoverTookEffect(of.handoverId(), of.clientId(), of.specialistId(), of.receiver(), time.now())
                : new HandoverLapsed(of.handoverId(), of.clientId(), of.specialistId(), of.receiver(), time.now());
    }

    private static boolean isStillHis(HandoverSoFar known, Estate estate) {
        return estate.ownerOf(known.proposed().clientId())
                .filter(known.formerOwner()::equals)
                .isPresent();
    }
}
