package guanxi.client.write;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.NotThere;
import guanxi.platform.decision.Unknown;
import java.time.LocalDate;
import java.util.Optional;

/** What a decision about a referral, a purchase, a need and so on has to know of others: that they exist, were there, and whose a client is. */
public interface References {

    boolean knows(ClientId client);

    boolean knows(ColleagueId specialist);

    /** @return none of a client that is unknown */
    Optional<ColleagueId> ownerOf(ClientId client);

    boolean isThere(ColleagueId specialist, LocalDate day);

    default void mustKnow(ClientId client) {
        if (!knows(client)) throw Unknown.client(client.number());
    }

    /** Of a client's needs and problems speaks who may touch its owner's affairs. */
    default void mustReachOwner(ClientId client, Actor actor) {
        actor.mustReach(ownerOf(client).orElseThrow(() -> Unknown.client(client.number())));
    }

    default void mustKnow(ColleagueId specialist) {
        mustKnow(specialist, "specialistId");
    }

    default void mustKnow(ColleagueId specialist, String field) {
        if (!knows(specialist)) throw Unknown.specialist(specialist.number(), field);
    }

    /** Nobody makes anything happen on a day on which he is not in the department. */
    default void mustBeThere(ColleagueId specialist, LocalDate day) {
        if (!isThere(specialist, day)) throw NotThere.on(day, specialist.number(), "specialistId");
    }
}
