package guanxi.standalone.cli;

/** The command line itself is wrong; nothing was sent. */
final class Misused extends RuntimeException {
    Misused(String message) {
        super(message);
    }
}
