package guanxi.language.client;

import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;

/**
 * What is to be done about a problem point (对策, F-4).
 *
 * @param text names nobody
 * @param owner who has to do it
 * @param dueOn the last day on which it is in time
 */
public record Countermeasure(String text, ColleagueId owner, LocalDate dueOn) {}
