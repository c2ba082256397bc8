package guanxi.platform.tenure;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;

/** A team of specialists under the director who is answerable for the field. */
public record Team(TeamId name, ColleagueId director) {}
