package guanxi.client.query.desk;

import guanxi.client.standards.StepReading;
import guanxi.language.client.DueStep;

/** A step as it was read at a moment. */
public record NamedStep(DueStep of, StepReading reading) {

    /** Whether it is due, or late. */
    public boolean isOnTheBoard() {
        return switch (reading.state()) {
            case OPEN, DUE_SOON, PAUSED -> reading.dueAt() != null;
            case MISSED -> reading.isLate();
            case MET, NOT_NEEDED -> false;
        };
    }
}
