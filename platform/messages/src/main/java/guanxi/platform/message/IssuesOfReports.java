package guanxi.platform.message;

import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report said how many problems it solved and how many not; since revision 2 it says which. As many become issues that nobody named.
 * Since then each event says when it happened, too: a visit was completed when it ended; of what was filled in later only the time of
 * recording is known. Which territories were known when it was reported a completed visit does not say any more: its day looks them up.
 */
final class IssuesOfReports {
    static final NextRevision UPCASTER = new NextRevision(
            Set.of("visit.VisitCompleted", "visit.VisitReportFilled", "visit.VisitCorrected"),
            1,
            IssuesOfReports::changed);

    private IssuesOfReports() {}

    private static JsonNode changed(ObjectNode payload, Instant recordedAt) {
        var report = (ObjectNode) payload.get("report");
        int solved = report.remove("solved").asInt();
        int unsolved = report.remove("unsolved").asInt();
        ArrayNode issues = report.putArray("issues");
        for (int i = 0; i < solved; i++) issues.addObject().put("solved", true);
        for (int i = 0; i < unsolved; i++) issues.addObject().put("solved", false);
        if (payload.has("occurredAt")) return payload;
        boolean completed = payload.remove("territories") != null;
        return payload.put("occurredAt", completed ? report.get("endedAt").asString() : recordedAt.toString());
    }
}
