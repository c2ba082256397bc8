package guanxi.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request on exactly as it came, but for a form that has moved: path and query as raw text, the body as a stream. Spring Cloud's own exchange rebuilds the query
 * and form bodies from parsed parameters, has one read time-out for all, and on closing reads an unread answer to its end, which a live
 * stream does not have.
 */
@Component
final class ServiceExchange implements ProxyExchange {

    private static final Set<String> SET_BY_THE_CLIENT = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        SET_BY_THE_CLIENT.addAll(Set.of(HttpHeaders.CONTENT_LENGTH, HttpHeaders.TRANSFER_ENCODING, HttpHeaders.HOST));
    }

    private final CloseableHttpClient client;
    private final Map<Patience, RequestConfig> timing;

    ServiceExchange(CloseableHttpClient client, GatewayProperties properties) {
        this.client = client;
        this.timing = ServiceClient.timing(properties.limits());
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest inbound = request.getServerRequest().servletRequest();
        HttpHost service = host(request.getUri());
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(timing.get(Patience.of(request.getServerRequest())));
        try {
            HttpUriRequestBase outbound = outbound(request, inbound);
            var answer = new ServiceAnswer(client.executeOpen(service, outbound, context), outbound);
            request.getResponseConsumers().forEach(consumer -> consumer.accept(answer, answer));
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HttpUriRequestBase outbound(Request request, HttpServletRequest inbound) throws IOException {
        String query = inbound.getQueryString() == null ? "" : "?" + inbound.getQueryString();
        var outbound = new HttpUriRequestBase(
                request.getMethod().name(), request.getUri().resolve("/"));
        outbound.setPath(Service.whereItStands(inbound.getRequestURI()) + query);
        request.getHeaders().forEach((name, values) -> {
            if (!SET_BY_THE_CLIENT.contains(name)) {
                values.forEach(value -> outbound.addHeader(name, value));
            }
        });
        if (inbound.getContentLengthLong() > 0 || inbound.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            outbound.setEntity(new InputStreamEntity(inbound.getInputStream(), inbound.getContentLengthLong(), null));
        }
        return outbound;
    }

    private static HttpHost host(URI service) {
        return new HttpHost(service.getScheme(), service.getHost(), service.getPort());
    }
}
