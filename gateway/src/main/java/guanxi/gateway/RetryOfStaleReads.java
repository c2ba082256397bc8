package guanxi.gateway;

import java.io.IOException;
import java.util.Set;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** A kept connection may close just as a read is sent on it: that read is tried once more, a write never, an answer never. */
final class RetryOfStaleReads implements HttpRequestRetryStrategy {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int count, HttpContext context) {
        return count <= 1 && failure instanceof NoHttpResponseException && READS.contains(request.getMethod());
    }

    @Override
    public boolean retryRequest(HttpResponse response, int count, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int count, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
