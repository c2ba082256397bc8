package guanxi.language.client;

import guanxi.language.organisation.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do a step.
 *
 * @param who the number of an agent, or the name of a unit
 */
public record Responsible(Role role, String who) {

    /** As what he has to. */
    public enum Role {
        AGENT,
        /** The service information resource centre. */
        RESOURCE_CENTRE,
        /** The department that solves the problem. */
        DEPARTMENT
    }

    public static Responsible agent(ColleagueId agent) {
        return new Responsible(Role.AGENT, agent.number());
    }

    /** @param who absent while nobody is named, and so is he who is responsible */
    public static @Nullable Responsible of(Role role, @Nullable String who) {
        return who == null ? null : new Responsible(role, who);
    }
}
