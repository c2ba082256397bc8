package guanxi.platform.openapi;

import guanxi.platform.http.ChineseProblems;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The refusals of one operation: for each status the codes that it may have. */
final class Refusals {
    private static final String SCHEMA = "Problem";
    private static final String PROBLEM = "application/problem+json";
    private final Map<Integer, SequencedSet<String>> codes = new TreeMap<>();

    void add(int status, String code) {
        codes.computeIfAbsent(status, s -> new LinkedHashSet<>()).add(code);
    }

    void describe(ApiResponses answers) {
        codes.forEach((status, some) -> answers.addApiResponse(String.valueOf(status), answer(List.copyOf(some))));
    }

    static boolean isOne(ApiResponse answer) {
        return answer.getContent() != null && answer.getContent().containsKey(PROBLEM);
    }

    /** What they all refer to. */
    static Map<String, Schema<?>> schemas() {
        Schema<?> problem = Schemas.of("object").description("A refusal (RFC 9457).");
        problem.addProperty("type", Schemas.of("string"));
        problem.addProperty("title", Schemas.of("string"));
        problem.addProperty("status", Schemas.of("integer"));
        problem.addProperty("detail", Schemas.of("string"));
        problem.addProperty("code", Schemas.of("string"));
        problem.addProperty("field", Schemas.of("string"));
        problem.addProperty("instance", Schemas.of("string"));
        problem.setRequired(List.of("title", "status", "detail", "code"));
        return Map.of(SCHEMA, problem);
    }

    /** With what it says in Chinese, which is written down; the English sentence stands where it is refused. */
    private static String said(String code) {
        var sentence = ChineseProblems.CATALOGUE.sentence(code, Map.of());
        return "- `" + code + "`" + sentence.map(chinese -> ": " + chinese).orElse("");
    }

    private static ApiResponse answer(List<String> codes) {
        Schema<?> narrowed = Schemas.of("object");
        narrowed.addProperty("code", Schemas.oneOf(codes));
        narrowed.setRequired(List.of("code"));
        Schema<?> problem = Schemas.both(Schemas.ref(SCHEMA), narrowed);
        return new ApiResponse()
                .description(codes.stream().map(Refusals::said).collect(Collectors.joining("\n", "Refused:\n\n", "")))
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(problem)));
    }
}
