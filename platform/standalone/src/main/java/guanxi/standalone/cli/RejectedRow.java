package guanxi.standalone.cli;

/** Stands in for the one of the forms room until that is merged. */
record RejectedRow(long line, String code, String message) {}
