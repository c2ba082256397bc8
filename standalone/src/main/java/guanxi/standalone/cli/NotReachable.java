package guanxi.standalone.cli;

/** No answer that can be worked with, even after trying again. */
final class NotReachable extends RuntimeException {
    NotReachable(String message, Throwable cause) {
        super(message, cause);
    }
}
