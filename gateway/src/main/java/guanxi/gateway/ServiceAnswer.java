package guanxi.gateway;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the caller: status and body untouched, an event stream passed on event by event. When it cannot be
 * passed on to its end the exchange is cancelled, not closed: closing would first read the rest.
 */
final class ServiceAnswer implements ServerResponse, ProxyExchange.Response {

    private final ClassicHttpResponse from;
    private final Cancellable exchange;
    private final HttpHeaders headers = new HttpHeaders();
    private Runnable whenDone = () -> {};

    ServiceAnswer(ClassicHttpResponse from, Cancellable exchange) {
        this.from = from;
        this.exchange = exchange;
    }

    void whenDone(Runnable action) {
        this.whenDone = action;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(from.getCode());
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders received = new HttpHeaders();
        for (Header header : from.getHeaders()) {
            received.add(header.getName(), header.getValue());
        }
        return received;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        boolean whole = false;
        try {
            response.setStatus(from.getCode());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (from.getEntity() != null) {
                copy(from.getEntity().getContent(), response);
            }
            from.close();
            whole = true;
            return null;
        } finally {
            if (!whole) {
                exchange.cancel();
            }
            whenDone.run();
        }
    }

    private void copy(InputStream body, HttpServletResponse response) throws IOException {
        boolean live = MediaType.TEXT_EVENT_STREAM.isCompatibleWith(headers.getContentType());
        if (live) {
            response.flushBuffer();
        }
        OutputStream out = response.getOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
            out.write(buffer, 0, read);
            if (live) {
                out.flush();
            }
        }
    }

    private static int next(InputStream body, byte[] buffer) throws IOException {
        try {
            return body.read(buffer);
        } catch (IOException failure) {
            throw new BrokenAnswer(failure);
        }
    }
}
