package guanxi.gateway;

import java.io.IOException;

/** Ends the forwarding of a body at the limit; an IOException, so that the connection to the service is dropped with it. */
final class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        super("The body is longer than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
