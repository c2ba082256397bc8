package guanxi.standalone.cli;

/** Guanxi answered, and the answer is no. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message);
    }
}
