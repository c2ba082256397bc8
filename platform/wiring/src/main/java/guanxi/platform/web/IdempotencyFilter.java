package guanxi.platform.web;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code POST} with an {@code Idempotency-Key} that was answered is answered alike again. The kept answer is only a cache: what
 * makes a repeated command harmless is the aggregate, whose identity comes from the same key.
 */
public final class IdempotencyFilter extends OncePerRequestFilter implements Ordered {
    private static final String COLLECTION = "_answers";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final int BEHIND_SECURITY = 0;
    private final DocumentStore answers;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    public IdempotencyFilter(DocumentStore answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
        answers.ensure(new Collection(COLLECTION, List.of(List.of("at"))));
    }

    @Override
    public int getOrder() {
        return BEHIND_SECURITY;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader("Idempotency-Key") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader("Idempotency-Key");
        if (!KEY.matcher(key).matches()) {
            Problems.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "IDEMPOTENCY_KEY_INVALID",
                    "An Idempotency-Key has 1 to 255 visible ASCII characters.");
            return;
        }
        var body = new RepeatableRequest(request);
        String id = hash(caller() + "\n" + key, new byte[0]);
        String fingerprint = hash(request.getMethod() + " " + request.getRequestURI(), body.content());
        if (!underWay.add(id)) {
            Problems.write(
                    response,
                    HttpStatus.CONFLICT,
                    "IDEMPOTENCY_KEY_IN_USE",
                    "A request with this Idempotency-Key is under way.");
            return;
        }
        try {
            Document kept = answers.load(COLLECTION, List.of(id)).get(id);
            if (kept != null) {
                repeat(kept.body(), fingerprint, response);
            } else {
                answer(id, fingerprint, body, response, chain);
            }
        } finally {
            underWay.remove(id);
        }
    }

    private void repeat(ObjectNode kept, String fingerprint, HttpServletResponse response) throws IOException {
        if (!kept.get("fingerprint").asString().equals(fingerprint)) {
            Problems.write(
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "IDEMPOTENCY_KEY_REUSED",
                    "This Idempotency-Key was used for another request.");
            return;
        }
        response.setStatus(kept.get("status").asInt());
        response.setHeader("Idempotent-Replayed", "true");
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            if (kept.hasNonNull(header))
                response.setHeader(header, kept.get(header).asString());
        }
        response.getOutputStream().write(kept.get("body").asString().getBytes(StandardCharsets.UTF_8));
    }

    private void answer(
            String id, String fingerprint, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var copy = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, copy);
        if (copy.getStatus() < 500 && copy.getStatus() != HttpStatus.TOO_MANY_REQUESTS.value()) {
            keep(id, fingerprint, copy);
        }
        copy.copyBodyToResponse();
    }

    private void keep(String id, String fingerprint, ContentCachingResponseWrapper copy) {
        ObjectNode kept = json.createObjectNode()
                .put("fingerprint", fingerprint)
                .put("at", clock.millis())
                .put("status", copy.getStatus())
                .put("body", new String(copy.getContentAsByteArray(), StandardCharsets.UTF_8));
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            if (copy.getHeader(header) != null) kept.put(header, copy.getHeader(header));
        }
        try {
            answers.commit(List.of(new Write(COLLECTION, id, 0, kept)));
        } catch (StaleWrite anotherInstanceKeptOne) {
            logger.debug("An answer is kept already");
        }
    }

    private static String caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }

    private static String hash(String text, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256", e);
        }
    }
}
