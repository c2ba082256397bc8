package guanxi.proof.figure;

/** An event of which no history has any. */
public record NeverRecorded(String id) {}
