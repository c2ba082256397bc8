package guanxi.platform.message;

import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report said how many problems it solved and how many not; since revision 2 it says which. As many become issues that nobody named. */
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
        return event.upcast(next, JsonNode.class, IssuesOfReports::withIssues, metaData -> metaData);
    }

    private static JsonNode withIssues(JsonNode payload) {
        var report = (ObjectNode) payload.get("report");
        int solved = report.remove("solved").asInt();
        int unsolved = report.remove("unsolved").asInt();
        ArrayNode issues = report.putArray("issues");
        for (int i = 0; i < solved; i++) issues.addObject().put("solved", true);
        for (int i = 0; i < unsolved; i++) issues.addObject().put("solved", false);
        return payload;
    }
}
