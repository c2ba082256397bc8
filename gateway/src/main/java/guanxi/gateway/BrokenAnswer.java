package guanxi.gateway;

import java.io.IOException;

/**
 * The service's side failed while its answer was copied. It carries no cause on purpose: Spring would take a "connection reset"
 * below it for a caller who left, and end a cut-off answer as if it were whole.
 */
final class BrokenAnswer extends IOException {

    BrokenAnswer(IOException failure) {
        super("The service broke off its answer: " + failure);
    }
}
