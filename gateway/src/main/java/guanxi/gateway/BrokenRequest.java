package guanxi.gateway;

import java.io.IOException;

/** The caller's side failed while its body was read, which must not count against the service. */
final class BrokenRequest extends IOException {

    BrokenRequest(IOException cause) {
        super("The request's body ended early", cause);
    }
}
