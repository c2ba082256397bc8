package guanxi.client.read.problems;

/** Where a problem point stands on a day, by its last countermeasure; {@code OPEN} before there is one. */
public enum ProblemState {
    OPEN,
    PLANNED,
    OVERDUE,
    DONE,
    DROPPED
}
