package guanxi.history.read.places;

import guanxi.history.read.RecordedEvent;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whose affair an event is, by what is stored of it: the specialist's that it names, the applicant's of a request, the owner's of a
 * client, also of one that was handed over to him. So also of an event that nobody can read any more.
 */
final class Whose {
    private static final List<String> NAMES = List.of("/specialistId", "/plan/applicant", "/profile/owner", "/owner");

    private Whose() {}

    static Optional<String> named(RecordedEvent event) {
        if (event.payload() == null) return Optional.empty();
        return NAMES.stream()
                .map(event.payload()::at)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }
}
