package guanxi.language.client;

/**
 * What a step may take.
 *
 * @param amount in days by the calendar, else in minutes
 * @param warnMinutes from how long before it is due it is due soon
 */
public record StepLimit(int amount, StepClock clock, int warnMinutes) {}
