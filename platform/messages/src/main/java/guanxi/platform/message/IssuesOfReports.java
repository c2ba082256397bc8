package guanxi.platform.message;

import java.time.Instant;
import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report said how many problems it solved and how many not; since revision 2 it says which. As many become issues that nobody named.
 * Since then each event says when it happened, too: a visit was completed when it ended; of what was filled in later only the time of
 * recording is known. Which territories were known when it was reported a completed visit does not say any more: its day looks them up.
 */
final class IssuesOfReports extends SingleEventUpcaster {
    private static final Set<String> WITH_A_REPORT =
            Set.of("visit.VisitCompleted", "visit.VisitReportFilled", "visit.VisitCorrected");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        SerializedType type = event.getType();
        return WITH_A_REPORT.contains(type.getName()) && "1".equals(type.getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var next = new SimpleSerializedType(event.getType().getName(), "2");
        return event.upcast(
                next,
                JsonNode.class,
                payload -> changed((ObjectNode) payload, event.getTimestamp()),
                metaData -> metaData);
    }

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
