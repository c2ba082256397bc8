package guanxi.client.standards;

import guanxi.language.organisation.ColleagueId;

/**
 * Who has to do a step.
 *
 * @param who the number of an agent
 */
public record Responsible(Role role, String who) {

    /** As what he has to. */
    public enum Role {
        AGENT
    }

    static Responsible agent(ColleagueId agent) {
        return new Responsible(Role.AGENT, agent.number());
    }
}
