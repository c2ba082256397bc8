package guanxi.platform.decision;

import guanxi.language.organisation.ColleagueId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who gives a command, as its metadata says; aggregates ask it whose affairs it may touch, and as what.
 *
 * @param colleague who that is in the organisation, absent where it does not say
 * @param unit for which centre or department he acts, likewise
 */
public record Actor(String id, Set<String> roles, Reach reach, ColleagueId colleague, String unit) {
    public static final String ID = "actor";
    public static final String ROLES = "roles";
    public static final String REACH = "reach";
    public static final String COLLEAGUE = "colleague";
    public static final String UNIT = "unit";

    /** Without a reach in the metadata nothing is allowed. */
    public static Actor in(Map<String, ?> metaData) {
        return new Actor(
                Objects.toString(metaData.get(ID), "nobody"),
                Set.copyOf(
                        Arrays.asList(Objects.toString(metaData.get(ROLES), "").split(","))),
                Reach.ofText((String) metaData.get(REACH)),
                metaData.get(COLLEAGUE) instanceof String number ? new ColleagueId(number) : null,
                (String) metaData.get(UNIT));
    }

    public void mustReach(Object specialist) {
        CommandRejected.require(
                reach.includes(specialist), CommonRule.OUT_OF_REACH, "This belongs to a colleague outside your reach.");
    }

    /** @param keys of roles, as the identity provider names them */
    public boolean isAny(String... keys) {
        return Arrays.stream(keys).anyMatch(roles::contains);
    }
}
