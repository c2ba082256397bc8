package guanxi.platform.access;

import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.Reach;
import guanxi.platform.store.Query;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.MetaData;

/**
 * Who asks, as the verified token and the access table say, with what else the request says about how it is to be done.
 *
 * @param colleague the number under which the organisation knows him, absent where his token does not say
 * @param unit for which centre or department he acts, absent where his token does not say
 * @param expectedVersion of {@code If-Match}, absent without one
 */
public record Caller(
        String id,
        Set<Role> roles,
        Reach reach,
        String colleague,
        String unit,
        String correlationId,
        String idempotencyKey,
        Long expectedVersion) {
    private static final Set<Role> MEET_CONTACTS = Set.of(
            Role.SPECIALIST,
            Role.AGENT,
            Role.SUPERVISOR,
            Role.MANAGER,
            Role.DIRECTOR,
            Role.INSPECTOR,
            Role.EXECUTIVE,
            Role.AUDITOR);

    /** What is written onto commands, and from there onto every event. */
    public MetaData metaData() {
        Map<String, Object> data = new HashMap<>();
        data.put(Actor.ID, id);
        data.put(
                Actor.ROLES,
                String.join(",", roles.stream().map(Role::key).sorted().toList()));
        data.put(Actor.REACH, reach.asText());
        data.put("correlationId", correlationId);
        if (colleague != null) data.put(Actor.COLLEAGUE, colleague);
        if (unit != null) data.put(Actor.UNIT, unit);
        if (idempotencyKey != null) data.put("idempotencyKey", idempotencyKey);
        if (expectedVersion != null) data.put(DecidingAggregate.EXPECTED_VERSION, expectedVersion);
        return MetaData.from(data);
    }

    /** By his number where he has one, as forms name whoever signs. */
    public String named() {
        return Objects.requireNonNullElse(colleague, id);
    }

    /** @param version of one of several things that he changes at once; absent for whichever it is */
    public Caller expecting(Long version) {
        return new Caller(id, roles, reach, colleague, unit, correlationId, idempotencyKey, version);
    }

    /**
     * Keeps a question within reach.
     *
     * @param field the field that names whose a record is
     * @param asked whose are asked for, absent for all within reach
     */
    public Query within(Query query, String field, String asked) {
        if (asked != null) {
            mustReach(asked);
            return query.and(field, asked);
        }
        return reach.all() ? query : query.in(field, reach.specialists());
    }

    /** A contact's name and telephone are for those who deal with clients; others see the client and the visit without them. */
    public boolean mayKnowContacts() {
        return !Collections.disjoint(roles, MEET_CONTACTS);
    }

    /** Refuses to show what belongs to somebody outside the caller's reach. */
    public void mustReach(Object specialist) {
        CommandRejected.require(
                reach.includes(specialist), CommonRule.OUT_OF_REACH, "This belongs to a colleague outside your reach.");
    }
}
