package guanxi.platform.web;

import guanxi.platform.http.Problem;
import guanxi.platform.store.DocumentStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code POST} with an {@code Idempotency-Key} that succeeded, or that can never succeed, is answered alike again for a day; any
 * other refusal is worth asking again. The kept answer is only a cache: what makes a repeated command harmless is the aggregate,
 * whose identity comes from the same key.
 */
public final class IdempotencyFilter extends OncePerRequestFilter implements Ordered {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Problem INVALID = Problem.of(
            HttpStatus.BAD_REQUEST,
            "IDEMPOTENCY_KEY_INVALID",
            "An Idempotency-Key has 1 to 255 visible ASCII characters.");
    private static final Problem IN_USE = Problem.of(
                    HttpStatus.CONFLICT, "IDEMPOTENCY_KEY_IN_USE", "A request with this Idempotency-Key is under way.")
            .retriedAfter(Duration.ofSeconds(1));
    private static final Problem REUSED = Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "IDEMPOTENCY_KEY_REUSED",
            "This Idempotency-Key was used for another request.");
    private static final Set<Integer> MALFORMED = Set.of(400, 413, 415, 422);
    private static final List<String> KEPT_HEADERS =
            List.of("Location", "ETag", "Content-Type", "Content-Language", "Vary");
    private static final int BEHIND_SECURITY = 0;
    private final KeptAnswers answers;
    private final JsonMapper json = new JsonMapper();

    public IdempotencyFilter(DocumentStore answers, Clock clock) {
        this.answers = new KeptAnswers(answers, clock);
    }

    /** For a process that is known to be the only one, at its start. */
    public void dropAllClaims() {
        answers.dropAllClaims();
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
            INVALID.writeTo(request, response);
            return;
        }
        var body = new RepeatableRequest(request);
        String fingerprint = hash(request.getMethod() + " " + request.getRequestURI(), body.content());
        switch (answers.claim(hash(caller() + "\n" + key, new byte[0]))) {
            case KeptAnswers.Known.Answered kept -> repeat(kept.answer(), fingerprint, request, response);
            case KeptAnswers.Known.UnderWay underWay -> IN_USE.writeTo(request, response);
            case KeptAnswers.Known.Ours ours -> answer(ours, fingerprint, body, response, chain);
        }
    }

    private static void repeat(
            ObjectNode kept, String fingerprint, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!kept.get("fingerprint").asString().equals(fingerprint)) {
            REUSED.writeTo(request, response);
            return;
        }
        response.setStatus(kept.get("status").asInt());
        response.setHeader("Idempotent-Replayed", "true");
        for (String header : KEPT_HEADERS) {
            if (kept.hasNonNull(header))
                response.setHeader(header, kept.get(header).asString());
        }
        response.getOutputStream().write(kept.get("body").asString().getBytes(StandardCharsets.UTF_8));
    }

    private void answer(
            KeptAnswers.Known.Ours ours,
            String fingerprint,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var copy = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, copy);
            kept = willBeTheSame(request, copy.getStatus());
        } finally {
            if (kept) answers.keep(ours, answerOf(copy, fingerprint));
            else answers.release(ours);
        }
        copy.copyBodyToResponse();
    }

    private static boolean willBeTheSame(HttpServletRequest request, int status) {
        boolean success = HttpStatus.valueOf(status).is2xxSuccessful();
        return (success || MALFORMED.contains(status)) && !PassingAnswer.isMarked(request);
    }

    private ObjectNode answerOf(ContentCachingResponseWrapper copy, String fingerprint) {
        ObjectNode answer = json.createObjectNode()
                .put("fingerprint", fingerprint)
                .put("status", copy.getStatus())
                .put("body", new String(copy.getContentAsByteArray(), StandardCharsets.UTF_8));
        for (String header : KEPT_HEADERS) {
            if (copy.getHeader(header) != null) answer.put(header, copy.getHeader(header));
        }
        return answer;
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
