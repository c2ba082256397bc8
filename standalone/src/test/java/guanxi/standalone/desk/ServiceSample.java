package guanxi.standalone.desk;

import guanxi.standalone.ToldSample;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The service desk's sample quarter. */
final class ServiceSample extends ToldSample {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "service-2026-q3");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter AS_THE_SAMPLE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    ServiceSample() {
        super(SAMPLE);
    }

    static List<String> expected(String file) {
        return expected(SAMPLE, file);
    }

    static List<String> expectedOfForms(String file) {
        return expectedOfForms(SAMPLE, file);
    }

    /** Every moment that the duty board is asked about. */
    static List<String> moments() {
        return expected("asked.csv").stream().map(line -> line.split(",")[0]).toList();
    }

    /** Those that every read model is asked about. */
    static List<String> momentsOfAll() {
        return expected("asked.csv").stream()
                .filter(line -> line.endsWith(",ALL"))
                .map(line -> line.split(",")[0])
                .toList();
    }

    /** Every page of a list as of a moment. */
    Stream<JsonNode> items(String list, String at, String filter) {
        String moment = URLEncoder.encode(at, StandardCharsets.UTF_8);
        return items("manager", "/api/clients/" + list + "?at=" + moment + filter);
    }

    static String text(JsonNode of, String field) {
        return of.path(field).asString("");
    }

    /** As the sample writes it, with the department's offset. */
    static String local(JsonNode of, String field) {
        return of.has(field)
                ? Instant.parse(of.get(field).asString()).atZone(ZONE).format(AS_THE_SAMPLE)
                : "";
    }
}
