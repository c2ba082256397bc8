package guanxi.standalone.desk;

import guanxi.standalone.ToldSample;
import guanxi.standalone.cli.Form;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /** The lines of a form, its header first. */
    static List<String> form(Form form) {
        return lines(form.in(SAMPLE).orElseThrow());
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

    ShownDesk shown() {
        return new ShownDesk(house());
    }

    static String text(JsonNode of, String field) {
        return of.path(field).asString("");
    }

    /** As the sample writes it, with the department's offset. */
    static String local(JsonNode of, String field) {
        return of.hasNonNull(field)
                ? Instant.parse(of.get(field).asString()).atZone(ZONE).format(AS_THE_SAMPLE)
                : "";
    }
}
